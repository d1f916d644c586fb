import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";
import { startShelf } from "../fixtures/shelf.ts";

describe("the mock's own routes", () => {
  it("let time pass", async () => {
    await using shelf = await startShelf();
    const before = shelf.clock.now();
    const response = await fetch(`${shelf.url}/_mock/clock/advance?ms=10000`, { method: "POST" });
    expect([response.status, await response.json()]).toEqual([200, { now: before + 10_000 }]);
  });

  it("accept a device login", async () => {
    await using mock = await startMock({ apis: ["realdebrid"] });
    const query = new URLSearchParams({ client_id: "X", new_credentials: "yes" });
    const device = await fetch(`${mock.url}/oauth/v2/device/code?${query}`);
    const { user_code: code } = (await device.json()) as { user_code: string };
    const approve = (text: string) =>
      fetch(`${mock.url}/_mock/realdebrid/devices/${text}/approve`, { method: "POST" });
    expect((await approve(encodeURIComponent(code))).status).toBe(204);
    expect((await approve("XY")).status).toBe(404);
  });

  it("begin anew", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    mock.cloudreve.putFile("user@example.com", "/film.mkv", 1);
    expect((await fetch(`${mock.url}/_mock/reset`, { method: "POST" })).status).toBe(204);
    expect(mock.cloudreve.drive.files.size).toBe(0);
  });

  it("open and close sessions", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const opened = await fetch(`${mock.url}/_mock/sessions`, { method: "POST" });
    const { id, url } = (await opened.json()) as { id: string; url: string };
    expect([opened.status, (await fetch(`${url}/api/v3/site/ping`)).status]).toEqual([201, 200]);
    const close = () => fetch(`${mock.url}/_mock/sessions/${id}`, { method: "DELETE" });
    expect([(await close()).status, (await close()).status]).toEqual([204, 404]);
    expect((await fetch(`${url}/api/v3/site/ping`)).status).toBe(404);
  });

  it.each([
    ["GET", "clock/advance?ms=1", 405],
    ["POST", "clock/advance", 400],
    ["POST", "clock/advance?ms=-1", 400],
    ["POST", "clock/advance?ms=1e9", 400],
    ["POST", "clock", 405],
    ["POST", "clocks", 404],
    ["POST", "realdebrid/devices/AB/approve", 404],
    ["POST", "realdebrid/devices/%zz/approve", 404],
  ])("answer %s %s with %d", async (method, path, status) => {
    await using shelf = await startShelf();
    expect((await fetch(`${shelf.url}/_mock/${path}`, { method })).status).toBe(status);
  });
});

describe("a path of no API", () => {
  it("says what is served", async () => {
    await using shelf = await startShelf();
    const response = await fetch(`${shelf.url}/v2/books`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toContain(`at ${shelf.url}, paths that begin with /v1/`);
  });

  it("is a page of help at the root", async () => {
    await using shelf = await startShelf();
    const text = await (await fetch(`${shelf.url}/`)).text();
    expect(text).toContain("Unofficial, not affiliated");
    expect(text).toContain(`  curl `);
  });
});
