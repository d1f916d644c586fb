import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOCK_APP, PRIVATE_TOKEN } from "../../src/apis/realdebrid/index.ts";
import { type Mock, startMock } from "../../src/start-mock.ts";
import { BIG_BUCK_BUNNY } from "./support/realdebrid.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ clock: "frozen" });
});
afterAll(() => mock.close());

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${mock.url}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : text,
  };
}

const realdebrid = (path: string, form?: Record<string, string>) =>
  send(path, {
    headers: { authorization: `Bearer ${PRIVATE_TOKEN}` },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });

function cloudreve(cookie: string) {
  return (method: string, path: string, body?: unknown) =>
    send(`/api/v3/${path}`, {
      method,
      headers: { cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

async function login(userName: string) {
  const answer = await cloudreve("")("POST", "user/session", { userName, Password: "mock-password" });
  return cloudreve(answer.headers.getSetCookie()[0]?.split(";")[0] ?? "");
}

describe("over HTTP", () => {
  it("takes a torrent from the magnet link to a Cloudreve folder", async () => {
    const added = await realdebrid("/rest/1.0/torrents/addMagnet", { magnet: BIG_BUCK_BUNNY });
    expect(added.status).toBe(201);
    mock.clock.advance(2000);
    const selected = await realdebrid(`/rest/1.0/torrents/selectFiles/${added.body.id}`, { files: "1" });
    expect(selected).toMatchObject({ status: 204, body: "" });
    mock.clock.advance(14_000);
    const { body: torrent } = await realdebrid(`/rest/1.0/torrents/info/${added.body.id}`);
    expect(torrent).toMatchObject({ status: "downloaded", progress: 100 });
    const { body: link } = await realdebrid("/rest/1.0/unrestrict/link", { link: torrent.links[0] });
    expect(link.download).toBe(`${mock.url}/d/${link.id}/Big%20Buck%20Bunny.mp4`);

    const user = await login("user@example.com");
    expect((await user("PUT", "directory", { path: "/films/free" })).body).toEqual({ code: 0, msg: "" });
    const sent = await user("POST", "aria2/url", { url: [link.download], dst: "/films/free" });
    expect(sent.body).toEqual({ code: 0, data: [{ code: 0, msg: "" }], msg: "" });
    mock.clock.advance(10_000);
    expect((await user("GET", "aria2/downloading")).body.data).toMatchObject([
      { total: 276134947, status: 1 },
    ]);
    mock.clock.advance(23_000);
    expect((await user("GET", "aria2/finished?page=1")).body.data).toMatchObject([{ task_status: 4 }]);
    const listed = await user("GET", "directory/films/free");
    expect(listed.body.data.objects).toMatchObject([{ name: "Big Buck Bunny.mp4", size: 276134947 }]);
    expect((await user("GET", "directory/films%2Ffree")).body).toEqual(listed.body);
    expect((await user("GET", "directory/")).body.data.objects).toMatchObject([{ name: "films" }]);
    expect((await user("GET", "directory/%2Ffilms")).body).toEqual({ code: 40016, msg: "Path not exist" });
    expect((await user("GET", "directory/films/")).body).toEqual({ code: 40016, msg: "Path not exist" });
  });

  it("sets both cookies of a two-factor login", async () => {
    const user = await login("twofactor@example.com");
    expect((await user("GET", "user/me")).body).toEqual({ code: 401, msg: "Login required" });
    const answer = await user("POST", "user/2fa", { code: "123456" });
    expect(answer.headers.getSetCookie()).toHaveLength(2);
    expect((await user("DELETE", "user/session")).body).toEqual({ code: 0, msg: "" });
  });

  it.each([
    ["POST", "user/session", { userName: "bob", Password: "mock-password" }, "Email format error"],
    ["POST", "user/session", { userName: "bob@example.com" }, "Password cannot be empty"],
    ["POST", "user/session", { userName: "bob@example.com", Password: "abc" }, "Password too short"],
    ["POST", "user/session", { userName: "bob@example.com", Password: 12345678 }, "JSON marshall error"],
    ["POST", "user/session", [], "JSON marshall error"],
    ["POST", "user/session", undefined, "Parameter error"],
    ["PUT", "directory", { path: "" }, "Path cannot be empty"],
    ["POST", "aria2/url", { url: "https://files.example.com/a", dst: "/" }, "JSON marshall error"],
    ["POST", "aria2/url", { url: [] }, "Dst cannot be empty"],
    ["GET", "aria2/downloading?page=-1", undefined, "Parameter error"],
    ["GET", "aria2/finished?page=x", undefined, "Parameter error"],
  ])("words what Cloudreve words: %s %s %j", async (method, path, body, msg) => {
    const user = await login("user@example.com");
    expect((await user(method, path, body)).body).toEqual({ code: 40001, msg });
  });

  it.each([
    [{}, 1],
    [{ grant_type: "http://oauth.net/grant_type/device/1.0", client_id: MOCK_APP.clientId }, 1],
    [{ grant_type: "refresh_token", client_id: "x", client_secret: "x", code: "x" }, 2],
  ])("says what a token request lacks: %j", async (form, code) => {
    const answer = await realdebrid("/oauth/v2/token", form);
    expect(answer).toMatchObject({ status: 400, body: { error_code: code } });
  });

  it("has no violations to show", () => {
    expect(mock.violations).toEqual([]);
  });
});
