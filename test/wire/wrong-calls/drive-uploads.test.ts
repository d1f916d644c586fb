import type { Cloudreve } from "@debrid-drive/cloudreve-client";
import { expect, test } from "vitest";
import type { Arrived } from "../../support/scripted-server.ts";
import { CUT, driveLines, envelope, routes } from "./sent-lines.ts";

const source = Uint8Array.from({ length: 10 }, (_, index) => 65 + index);
const LIST = "GET /api/v3/directory/";
const BEGIN = "PUT /api/v3/file/upload";
const listing = (type: string, objects: object[] = []) =>
  envelope({ parent: "x", objects, policy: { id: "p", name: "any", type, max_size: 0, file_type: [] } });
const there = [{ id: "f1", name: "a", path: "/", type: "file", size: 10 }];
const session = { sessionID: "u1", chunkSize: 4, expires: 9_999_999_999 };
const send = (d: Cloudreve) => d.upload.file({ path: "/a", source }, { retry: { baseDelayMs: 1 } });
const sentBytes = (lines: readonly string[], path: string) => lines.filter((line) => line.includes(path));

test("not: chunks to one index, or ended by the HTTP status", async () => {
  const answers = { [LIST]: [listing("local"), listing("local", there)], [BEGIN]: [envelope(session)] };
  const { lines, arrived } = await driveLines(send, answers);
  expect(sentBytes(lines, "/file/upload/u1/")).toEqual([
    "POST /api/v3/file/upload/u1/0 ABCD",
    "POST /api/v3/file/upload/u1/1 EFGH",
    "POST /api/v3/file/upload/u1/2 IJ",
  ]);
  const lengths = arrived
    .filter(({ target }) => target.includes("/u1/"))
    .map(({ headers }) => headers["content-length"]);
  expect(lengths).toEqual(["4", "4", "2"]);
});

test("not: a success because the HTTP status is 200, or an upload left behind", async () => {
  const answers = {
    [LIST]: [listing("local")],
    [BEGIN]: [envelope(session)],
    "POST /api/v3/file/upload/u1/1": [envelope(undefined, 40_013)],
  };
  const { lines, end } = await driveLines(send, answers);
  expect(end).toMatchObject({ code: 40_013 });
  expect(routes(lines).at(-1)).toBe("DELETE /api/v3/file/upload/u1");
});

test("not: bytes that are skipped, or the next ones in place of those that failed", async () => {
  const answers = {
    [LIST]: [listing("onedrive"), listing("onedrive", there)],
    [BEGIN]: ({ headers }: Arrived) =>
      envelope({ ...session, uploadURLs: [`http://${headers.host}/storage?sign=a`] }),
    "PUT /storage": [{ status: 202 }, CUT, { status: 202 }, { status: 201 }],
  };
  const { lines, arrived } = await driveLines(send, answers);
  expect(sentBytes(lines, "/storage")).toEqual([
    "PUT /storage?sign=a ABCD",
    "PUT /storage?sign=a EFGH",
    "PUT /storage?sign=a EFGH",
    "PUT /storage?sign=a IJ",
  ]);
  const ranges = arrived
    .filter(({ target }) => target.startsWith("/storage"))
    .map(({ headers }) => headers["content-range"]);
  expect(ranges).toEqual(["bytes 0-3/10", "bytes 4-7/10", "bytes 4-7/10", "bytes 8-9/10"]);
  expect(lines).toContain("POST /api/v3/callback/onedrive/finish/u1 {}");
});

test.each([
  ["3.4.3", "GET /api/v3/file/upload/credential"],
  ["3.5.0", BEGIN],
])("not: another version's way to begin an upload, %s", async (version, begins) => {
  const policy = { saveType: "local", maxSize: "0.00mb", allowedType: [], upUrl: "" };
  const old = envelope({ id: "d8Cn", policy });
  const space = envelope({ used: 0, free: 100, total: 100 });
  const { lines } = await driveLines(
    send,
    { [LIST]: [listing("local")], "GET /api/v3/user/me": [old], "GET /api/v3/user/storage": [space] },
    { version },
  );
  const used = ["GET /api/v3/file/upload/credential", BEGIN].filter((one) =>
    lines.some((line) => line.startsWith(one)),
  );
  expect(used).toEqual([begins]);
});
