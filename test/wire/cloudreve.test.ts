import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { expect, test } from "vitest";
import { json, startScriptedServer } from "../support/scripted-server.ts";
import { requestLines } from "./request-lines.ts";

const AGENT = "user-agent: debrid-drive-cloudreve-client/0.0.0";
const JSON_TYPE = "content-type: application/json";
const ACCEPT = "accept: application/json";
const OK = { code: 0, msg: "" };

async function sent(call: (drive: Cloudreve) => Promise<unknown>, envelope: object = OK) {
  await using server = await startScriptedServer(json(envelope));
  const data = await call(new Cloudreve({ baseUrl: server.url, version: "3.8.3" }));
  expect(server.arrived).toHaveLength(1);
  return { lines: server.arrived.map(requestLines)[0]?.split("\n"), data };
}

test("pingSite gives the envelope's data", async () => {
  const { lines, data } = await sent((drive) => drive.site.ping(), { code: 0, data: "3.8.3", msg: "" });
  expect(lines).toEqual(["GET /api/v3/site/ping", ACCEPT, AGENT, "", ""]);
  expect(data).toBe("3.8.3");
});

test("login writes Password with a capital P and reports code 203", async () => {
  const { lines, data } = await sent(
    (drive) => drive.user.login({ userName: "user@example.com", Password: "made-up" }),
    { code: 203, msg: "" },
  );
  const body = '{"userName":"user@example.com","Password":"made-up"}';
  expect(lines).toEqual([
    "POST /api/v3/user/session",
    ACCEPT,
    `content-length: ${body.length}`,
    JSON_TYPE,
    AGENT,
    "",
    body,
  ]);
  expect(data).toEqual({ code: 203, data: undefined });
});

test("verifyTwoFactor sends the code as text", async () => {
  const { lines } = await sent((drive) => drive.user.verifyTwoFactor({ code: "012345" }));
  expect([lines?.[0], lines?.at(-1)]).toEqual(["POST /api/v3/user/2fa", '{"code":"012345"}']);
});

test("getCurrentUser and logout send no body", async () => {
  const me = await sent((drive) => drive.user.me());
  expect(me.lines).toEqual(["GET /api/v3/user/me", ACCEPT, AGENT, "", ""]);
  const logout = await sent((drive) => drive.user.logout());
  expect(logout.lines).toEqual(["DELETE /api/v3/user/session", ACCEPT, AGENT, "", ""]);
});

test("createDirectory sends the path in the body, leading slash included", async () => {
  const { lines } = await sent((drive) => drive.directory.create({ path: "/inbox/文档" }));
  expect([lines?.[0], lines?.at(-1)]).toEqual(["PUT /api/v3/directory", '{"path":"/inbox/文档"}']);
});

test.each([
  ["/", "/api/v3/directory/"],
  ["", "/api/v3/directory/"],
  ["/inbox", "/api/v3/directory/inbox"],
  ["inbox/a,b", "/api/v3/directory/inbox/a%2Cb"],
  ["/100% #1?/文档 ✈️", "/api/v3/directory/100%25%20%231%3F/%E6%96%87%E6%A1%A3%20%E2%9C%88%EF%B8%8F"],
])("listDirectory of %j asks for %s", async (path, target) => {
  const { lines } = await sent((drive) => drive.directory.list({ path }));
  expect(lines).toEqual([`GET ${target}`, ACCEPT, AGENT, "", ""]);
});

test("addRemoteDownloads sends a list of addresses", async () => {
  const { lines } = await sent((drive) =>
    drive.remoteDownload.addUrls({ url: ["https://files.example.com/a"], dst: "/inbox" }),
  );
  expect([lines?.[0], lines?.at(-1)]).toEqual([
    "POST /api/v3/aria2/url",
    '{"url":["https://files.example.com/a"],"dst":"/inbox"}',
  ]);
});

test("the two lists of remote downloads take a page", async () => {
  const active = await sent((drive) => drive.remoteDownload.listActive({ page: 2 }));
  expect(active.lines?.[0]).toBe("GET /api/v3/aria2/downloading?page=2");
  const finished = await sent((drive) => drive.remoteDownload.listFinished());
  expect(finished.lines?.[0]).toBe("GET /api/v3/aria2/finished");
});

test("cancelRemoteDownload puts the gid into the path", async () => {
  const { lines } = await sent((drive) => drive.remoteDownload.cancelTask({ gid: "d8adc410910b1c16" }));
  expect(lines).toEqual(["DELETE /api/v3/aria2/task/d8adc410910b1c16", ACCEPT, AGENT, "", ""]);
});

test("the session cookie comes back on the next call, and only its value", async () => {
  const cookie = "cloudreve-session=MADE-UP; Path=/; Max-Age=5184000; HttpOnly";
  await using server = await startScriptedServer({
    ...json(OK),
    headers: {
      "content-type": "application/json",
      "set-cookie": ["other=1", "cloudreve-session=OLD", cookie],
    },
  });
  const drive = new Cloudreve({ baseUrl: server.url });
  await drive.user.login({ userName: "user@example.com", Password: "made-up" });
  await drive.user.me();
  expect(server.arrived.map(({ headers }) => headers.cookie)).toEqual([
    undefined,
    "cloudreve-session=MADE-UP",
  ]);
});
