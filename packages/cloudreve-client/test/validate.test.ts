import { DecodeError } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { Cloudreve } from "../src/index.ts";
import { validateResponses } from "../src/validate.ts";

const OBJECT = {
  id: "xyZ9",
  name: "big-buck-bunny.mkv",
  path: "/",
  size: 276134947,
  type: "file",
  date: "2026-01-02T03:04:05.678901234+08:00",
};
const USER = {
  id: "zvsG",
  user_name: "someone@example.com",
  nickname: "someone",
  status: 0,
  avatar: "",
  created_at: "2026-01-02T03:04:05Z",
  preferred_theme: "",
  anonymous: false,
  group: {
    id: 2,
    name: "User",
    allowShare: true,
    allowRemoteDownload: true,
    allowArchiveDownload: true,
    shareDownload: true,
    compress: true,
    webdav: true,
  },
  tags: [],
};

function answering(envelope: object, version?: string) {
  const fetch = async () => Response.json({ msg: "", ...envelope });
  return new Cloudreve({
    baseUrl: "https://drive.example.com",
    retry: false,
    version,
    fetch,
    validate: validateResponses(),
  });
}

const listing = (...objects: object[]) => ({ code: 0, data: { parent: "zvsG", objects } });

test("what is as described comes through, with keys of newer versions too", async () => {
  const data = await answering(listing({ ...OBJECT, key_in_future: 1 })).directory.list({ path: "/" });
  expect(data.objects).toHaveLength(1);
});

test.each([
  ["a wrong type", { ...OBJECT, size: "1" }, "/objects/1/size: expected integer, got string"],
  ["a missing key", { ...OBJECT, id: undefined }, "/objects/1/id: missing, expected string"],
  ["an unknown value", { ...OBJECT, type: "link" }, '/objects/1/type: expected one of "dir", "file"'],
])("%s is a DecodeError with a pointer into the data", async (_, planted, problem) => {
  const call = answering(listing(OBJECT, planted)).directory.list({ path: "/" });
  const { error } = (await call.result()) as { error?: unknown };
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({
    kind: "decode",
    operation: "listDirectory",
    status: 200,
    message: `listDirectory: not as described: ${problem} (HTTP 200)`,
  });
});

test("an envelope without its data is named", async () => {
  const call = answering({ code: 0 }).directory.list({ path: "/" });
  await expect(call).rejects.toThrow("the answer: expected object, got nothing");
});

test("what another code of success brings is checked by that code", async () => {
  const login = { userName: "someone@example.com", Password: "made-up" };
  expect(await answering({ code: 203 }).user.login(login)).toEqual({ code: 203, data: undefined });
  await expect(answering({ code: 0, data: USER }).user.login(login)).resolves.toMatchObject({ code: 0 });
  const wrong = answering({ code: 0, data: { ...USER, status: 9 } }).user.login(login);
  await expect(wrong).rejects.toThrow("/data/status: expected one of 0, 1, 2, 3");
  await expect(answering({ code: 0 }).user.login(login)).rejects.toThrow("/data: missing, expected object");
});

test("what older versions answer is accepted, and nothing else", async () => {
  // Seconds before 3.3.2, and no list of results before 3.5.3.
  const user = answering({ code: 0, data: { ...USER, created_at: 1600000000 } }).user.me();
  await expect(user).resolves.toMatchObject({ created_at: 1600000000 });
  const add = answering({ code: 0 }, "3.5.2").remoteDownload.addUrls({
    url: ["https://example.com/a"],
    dst: "/",
  });
  await expect(add).resolves.toEqual([{ code: 0, msg: "" }]);
  const never = answering({ code: 0, data: { ...USER, created_at: null } }).user.me();
  await expect(never).rejects.toThrow("/created_at: expected string or integer, got null");
});

test("a refusal stays what it is", async () => {
  const call = answering({ code: 40016 }).directory.list({ path: "/" });
  await expect(call).rejects.toMatchObject({ kind: "api", code: 40016 });
});
