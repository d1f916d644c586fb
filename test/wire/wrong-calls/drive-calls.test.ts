import type { Cloudreve } from "@debrid-drive/cloudreve-client";
import { expect, test } from "vitest";
import { driveLines } from "./sent-lines.ts";

const src = { dirs: [], items: ["f1"] };
const bytes = new Uint8Array([1]);

/** The mistake, the call, and what it must send. */
type Row = readonly [mistake: string, call: (drive: Cloudreve) => PromiseLike<unknown>, line: string];

test.each<Row>([
  ["GET /user for the user", (d) => d.user.me(), "GET /api/v3/user/me"],
  [
    "renaming with PATCH or PUT, and by paths",
    (d) => d.object.rename({ action: "rename", src, new_name: "b" }),
    'POST /api/v3/object/rename {"action":"rename","src":{"dirs":[],"items":["f1"]},"new_name":"b"}',
  ],
  [
    "moving a list of paths",
    (d) => d.object.move({ action: "move", src_dir: "/a", src, dst: "/b" }),
    'PATCH /api/v3/object {"action":"move","src_dir":"/a","src":{"dirs":[],"items":["f1"]},"dst":"/b"}',
  ],
  [
    "deleting a list of paths",
    (d) => d.object.delete({ items: ["f1"], dirs: ["d1"] }),
    'DELETE /api/v3/object {"items":["f1"],"dirs":["d1"]}',
  ],
  [
    "asking for a download link with a body",
    (d) => d.file.createDownloadLink({ id: "f1" }),
    "PUT /api/v3/file/download/f1",
  ],
  [
    "searching without the kind of search",
    (d) => d.file.search({ type: "keywords", keywords: "a b" }),
    "GET /api/v3/file/search/keywords/a%20b",
  ],
  ["a thumbnail by its path", (d) => d.file.getThumbnail({ id: "f1" }), "GET /api/v3/file/thumb/f1"],
  [
    "beginning an upload without name, policy and milliseconds",
    (d) =>
      d.upload.createSession({
        path: "/",
        name: "a",
        size: 1,
        policy_id: "p",
        last_modified: 1_700_000_000_000,
      }),
    'PUT /api/v3/file/upload {"path":"/","size":1,"name":"a","policy_id":"p","last_modified":1700000000000}',
  ],
  [
    "the same index for every chunk",
    (d) => d.upload.sendChunk({ sessionId: "u1", index: 7, body: bytes }),
    "POST /api/v3/file/upload/u1/7 \u0001",
  ],
  [
    "no end of an upload that failed",
    (d) => d.upload.deleteSession({ sessionId: "u1" }),
    "DELETE /api/v3/file/upload/u1",
  ],
  [
    "telling of a OneDrive upload by id and secret",
    (d) => d.callback.oneDrive({ sessionID: "u1" }),
    "POST /api/v3/callback/onedrive/finish/u1 {}",
  ],
  [
    "telling of an S3 upload with POST",
    (d) => d.callback.s3({ sessionID: "u1" }),
    "GET /api/v3/callback/s3/u1",
  ],
  ["taking the settings for the storage", (d) => d.user.storage(), "GET /api/v3/user/storage"],
  ["settings said not to exist", (d) => d.setting.get(), "GET /api/v3/user/setting"],
  [
    "tasks said not to exist",
    (d) => d.setting.listTasks({ page: 1 }),
    "GET /api/v3/user/setting/tasks?page=1",
  ],
  [
    "two-factor login said not to exist",
    (d) => d.user.verifyTwoFactor({ code: "012345" }),
    'POST /api/v3/user/2fa {"code":"012345"}',
  ],
  ["WebDAV accounts said not to exist", (d) => d.webdav.list(), "GET /api/v3/webdav/accounts"],
  ["a space sent as a plus", (d) => d.directory.list({ path: "/a b+c" }), "GET /api/v3/directory/a%20b%2Bc"],
  ["slashes of a path encoded", (d) => d.directory.list({ path: "/a/b" }), "GET /api/v3/directory/a/b"],
  ["a path sent raw", (d) => d.directory.list({ path: "/#1?%" }), "GET /api/v3/directory/%231%3F%25"],
  [
    "a share unlocked in another call than the one with its password",
    (d) => d.share.get({ id: "s1", password: "p w" }),
    "GET /api/v3/share/info/s1?password=p%20w",
  ],
  [
    "a share's download by GET",
    (d) => d.share.createDownloadLink({ id: "s1", path: "/a b" }),
    "PUT /api/v3/share/download/s1?path=%2Fa%20b",
  ],
])("not: %s", async (_, call, line) => {
  expect((await driveLines(call)).lines).toEqual([line]);
});

test.each(["/a//b", "/a/", "//a"])("not: a child without a name, %j", async (path) => {
  const { lines, end } = await driveLines((d) => d.directory.list({ path }));
  expect(lines).toEqual([]);
  expect(end).toMatchObject({ kind: "config", field: "path" });
});
