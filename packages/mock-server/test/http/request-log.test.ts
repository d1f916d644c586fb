import { expect, it } from "vitest";
import { loggedPath, type RequestLog } from "../../src/http/request-log.ts";
import { startShelf } from "../fixtures/shelf.ts";

it("leaves out the values of a query", () => {
  expect(loggedPath("/a", "auth_token=secret&x&b=1=2")).toBe("/a?auth_token&x&b");
  expect(loggedPath("/a", "")).toBe("/a");
});

it("tells about every request, of an API or not", async () => {
  const entries: RequestLog[] = [];
  {
    await using shelf = await startShelf({ onRequest: (entry) => entries.push(entry) });
    await fetch(`${shelf.url}/v1/books/1?key=secret`);
    await fetch(`${shelf.url}/v1/%zz`);
    await fetch(`${shelf.url}/`);
  }
  expect(entries).toEqual([
    expect.objectContaining({ method: "GET", path: "/v1/books/1?key", status: 200, operationId: "getBook" }),
    expect.objectContaining({ path: "/v1/%zz", status: 400, api: "realdebrid" }),
    { time: expect.any(Number), method: "GET", path: "/", status: 200, duration: expect.any(Number) },
  ]);
});
