import { describe, expect, it } from "vitest";
import { startShelf } from "./fixtures/shelf.ts";

describe("the mock's own routes", () => {
  it("let time pass", async () => {
    await using shelf = await startShelf();
    const before = shelf.clock.now();
    const response = await fetch(`${shelf.url}/_mock/clock/advance?ms=10000`, { method: "POST" });
    expect([response.status, await response.json()]).toEqual([200, { now: before + 10_000 }]);
  });

  it("accept a device login", async () => {
    const approved: string[] = [];
    const approveDevice = (code: string) => {
      if (code !== "AB 12") throw new Error("no such code");
      approved.push(code);
    };
    await using shelf = await startShelf({ approveDevice });
    const approve = (code: string) =>
      fetch(`${shelf.url}/_mock/realdebrid/devices/${code}/approve`, { method: "POST" });
    expect((await approve("AB%2012")).status).toBe(204);
    expect(approved).toEqual(["AB 12"]);
    const unknown = await approve("XY");
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { detail: "no such code" }]);
  });

  it.each([
    ["GET", "clock/advance?ms=1", 405],
    ["POST", "clock/advance", 400],
    ["POST", "clock/advance?ms=-1", 400],
    ["POST", "clock/advance?ms=1e9", 400],
    ["POST", "clock", 404],
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
