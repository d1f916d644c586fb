import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { ApiError, Cloudreve, ConfigError } from "../src/index.ts";

const BASE = "https://drive.example.com";

function client(...answers: Response[]) {
  const fetch = vi.fn(async (_: Request) => answers.shift() ?? new Response('{"code":0,"msg":""}'));
  return { fetch, drive: new Cloudreve({ baseUrl: BASE, fetch }) };
}

const envelope = (value: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { headers });

test.each([
  ["drive.example.com", /such as https:\/\//],
  ["https://drive.example.com/api/v3", /expected https:\/\/drive\.example\.com$/],
])("the baseUrl %s is refused", (baseUrl, message) => {
  expect(() => new Cloudreve({ baseUrl })).toThrow(ConfigError);
  expect(() => new Cloudreve({ baseUrl })).toThrow(message);
});

test("an envelope gives its data", async () => {
  const listing = { parent: "zvsG", objects: [], policy: null };
  const { drive } = client(envelope({ code: 0, data: listing, msg: "" }));
  expect(await drive.directory.list({ path: "/" })).toEqual(listing);
});

test("a code other than 0 is a typed refusal, though the status is 200", async () => {
  const { drive } = client(envelope({ code: 40016, msg: "Path not exist" }));
  const error = await drive.directory.list({ path: "/nowhere" }).catch((reason) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ kind: "api", code: 40016, codeName: "parent_not_exist", status: 200 });
  expect(error.message).toBe("listDirectory: parent_not_exist (40016), HTTP 200: Path not exist");
});

test("login tells a finished one from one that waits for the second factor", async () => {
  const { drive } = client(
    envelope({ code: 203, msg: "" }),
    envelope({ code: 0, data: { nickname: "Ada" }, msg: "" }),
  );
  const first = await drive.user.login({ userName: "user@example.com", Password: "made-up" });
  expect(first.code).toBe(203);
  const second = await drive.user.login({ userName: "user@example.com", Password: "made-up" });
  expect(second.code === 0 && second.data.nickname).toBe("Ada");
});

test.each([
  ["<!doctype html><title>Cloudreve</title>", /got an HTML page; is baseUrl right/],
  ['{"hello":"world"}', /is this a Cloudreve v3 server\?/],
  ["", /is this a Cloudreve v3 server\?/],
])("the answer %j is a decode error that says what to look at", async (body, message) => {
  const { drive } = client(new Response(body));
  const result = await drive.user.me().result();
  expect(result).toMatchObject({ ok: false, error: { kind: "decode" } });
  expect(!result.ok && result.error.message).toMatch(message);
});

test("a router's 404 is an HTTP error", async () => {
  const { drive } = client(new Response("404 page not found", { status: 404 }));
  expect(await drive.user.me().result()).toMatchObject({ ok: false, error: { kind: "http", status: 404 } });
});

test.each(["/a/../b", "a/./b", "/a//b", "/a/"])(
  "the folder %s is refused before anything is sent",
  async (path) => {
    const { fetch, drive } = client();
    expect(await drive.directory.list({ path }).result()).toMatchObject({
      ok: false,
      error: { kind: "config", field: "path" },
    });
    expect(fetch).not.toHaveBeenCalled();
  },
);

test("the client does not show its session", async () => {
  const { drive } = client(
    envelope({ code: 0, msg: "" }, { "set-cookie": "cloudreve-session=SECRET; Path=/" }),
  );
  const { meta } = await drive.user.logout().withResponse();
  expect(inspect([drive, meta], { depth: 9, showHidden: true })).not.toContain("SECRET");
});
