import { DecodeError } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { RealDebrid } from "../src/index.ts";
import { validateResponses } from "../src/validate.ts";

const TORRENT = {
  id: "ABCDEFGHIJKLM",
  filename: "Big Buck Bunny",
  hash: "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c",
  bytes: 276134947,
  host: "real-debrid.com",
  split: 2000,
  progress: 100,
  status: "downloaded",
  added: "2026-01-02T03:04:05.000Z",
  links: ["https://real-debrid.com/d/SECRETLINK"],
  ended: "2026-01-02T03:05:05.000Z",
};

function answering(body: unknown, status = 200) {
  const fetch = async () =>
    body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  return new RealDebrid({ auth: "token", retry: false, fetch, validate: validateResponses() });
}

test("what is as described comes through, and so does an empty list without a body", async () => {
  expect(await answering([TORRENT]).torrents.list()).toEqual([TORRENT]);
  expect(await answering(undefined, 204).torrents.list()).toEqual([]);
});

test.each([
  ["a wrong type", { ...TORRENT, bytes: "many" }, "/1/bytes: expected integer, got string"],
  ["a missing key", { ...TORRENT, hash: undefined }, "/1/hash: missing, expected string"],
  ["a list of other things", { ...TORRENT, links: [7] }, "/1/links/0: expected string, got number"],
])("%s is a DecodeError with a pointer", async (_, planted, problem) => {
  const { error } = (await answering([TORRENT, planted]).torrents.list().result()) as { error?: unknown };
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({
    kind: "decode",
    operation: "listTorrents",
    status: 200,
    message: `listTorrents: not as described: ${problem} (HTTP 200)`,
  });
});

test("an unknown status of a torrent is named with the known ones, without a value", async () => {
  const secret = "made-up-secret-status";
  const call = answering([{ ...TORRENT, status: secret }]).torrents.list();
  const message = await call.then(
    () => "",
    (error: Error) => error.message,
  );
  expect(message).toContain('/0/status: expected one of "magnet_error", ');
  expect(message).not.toContain(secret);
});

test("a map without entries may be a list", async () => {
  expect(await answering([]).traffic.get()).toEqual([]);
  await expect(answering([1]).traffic.get()).rejects.toThrow("not as described: ");
});

test("a refusal stays what it is", async () => {
  const call = answering({ error: "bad_token", error_code: 8 }, 401).user.get();
  await expect(call).rejects.toMatchObject({ kind: "api", code: 8 });
});
