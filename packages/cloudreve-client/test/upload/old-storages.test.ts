import { expect, test } from "vitest";
import { oldStorages } from "../../src/upload/legacy/old-storages.ts";
import type { OldUpload } from "../../src/upload/legacy/old-upload.ts";
import { throughServer } from "../../src/upload/legacy/through-server.ts";
import { upload } from "../support/scripted-upload.ts";

const ok = () => Response.json({ code: 0, msg: "" });
const credential = {
  token: "token",
  policy: "policy",
  path: "uploads/Sintel.mkv",
  ak: "ak",
  key_time: "1;2",
  callback: "https://drive.example.com/api/v3/callback/key",
  key: "key",
};

function start(answers: Response[], more: Partial<OldUpload> = {}, version = "3.3.1") {
  const { open, seen } = upload(answers, {}, more.size ?? 10, version);
  const { session: _, ...rest } = open;
  const old: OldUpload = {
    ...rest,
    folder: "/films & more",
    name: "Sintel 100%.mkv",
    prefix: version === "3.4.0" ? "X-Cr-" : "X-",
    credential,
    url: "https://storage.example.com/",
    slice: async (from, to) => new Uint8Array(to - from),
    ...more,
  };
  return { old, seen };
}

const send = (type: string, old: OldUpload) => oldStorages.get(type)?.(old);

test("headers have the names of their version", async () => {
  const names = ["x-filename", "x-path", "x-cr-filename", "x-cr-path"];
  const values = ["Sintel%20100%25.mkv", "%2Ffilms%20%26%20more"];
  for (const [version, expected] of [
    ["3.3.2", [...values, null, null]],
    ["3.4.0", [null, null, ...values]],
  ] as const) {
    const { old, seen } = start([ok()], {}, version);
    await throughServer(old);
    expect(seen[0]?.url).toBe("https://drive.example.com/api/v3/file/upload");
    expect(names.map((name) => seen[0]?.headers.get(name) ?? null)).toEqual(expected);
    const remote = start([ok()], {}, version);
    await send("remote", remote.old);
    const headers = remote.seen[0]?.headers;
    const found = names.map((name) => headers?.get(name));
    expect([found[0], found[2]]).toEqual([expected[0], expected[2]]);
    const policy = version === "3.4.0" ? "x-cr-policy" : "x-policy";
    expect([headers?.get(policy), headers?.get("authorization")]).toEqual(["policy", "token"]);
  }
});

test.each([
  ["oss", { policy: "p", callback: "c", key: credential.path, OSSAccessKeyId: "ak", signature: "token" }],
  ["cos", { policy: "p:c", "x-cos-meta-key": "key", "q-key-time": "1;2", "q-signature": "token" }],
  ["qiniu", { token: "token" }],
  ["upyun", { authorization: "token", policy: "p:c" }],
  ["s3", { key: credential.path, "x-amz-credential": "ak", "x-amz-date": "1;2", "x-amz-signature": "token" }],
])("a form for %s has what it needs, the file last", async (type, fields) => {
  const location = `${credential.callback}?bucket=b&etag=e&key=k`;
  const first = type === "s3" ? new Response(null, { status: 303, headers: { location } }) : ok();
  const { old, seen } = start([first, ok()], { credential: { ...credential, policy: "p:c" } });
  await send(type, old);
  const form = await seen[0]?.form();
  const names = [...(form?.keys() ?? [])];
  expect(names.at(-1)).toBe("file");
  for (const [name, value] of Object.entries(fields)) expect(form?.get(name), name).toBe(value);
  const told = { cos: credential.callback, s3: location }[type];
  expect(seen[1]?.url).toBe(told);
});

test("OneDrive takes large files in ranges, and its last answer goes to the server", async () => {
  const size = 10_485_760 + 5;
  const answers = [Response.json({}, { status: 202 }), Response.json({ id: "01ABC" }, { status: 201 }), ok()];
  const urls = {
    policy: "https://storage.example.com/up",
    token: "https://drive.example.com/api/v3/callback/done",
  };
  const { old, seen } = start(answers, { size, credential: { ...credential, ...urls } });
  await send("onedrive", old);
  expect(seen.map(({ headers }) => headers.get("content-range"))).toEqual([
    `bytes 0-10485759/${size}`,
    `bytes 10485760-10485764/${size}`,
    null,
  ]);
  expect(new TextDecoder().decode(seen[2]?.body)).toBe('{"id":"01ABC"}');
});
