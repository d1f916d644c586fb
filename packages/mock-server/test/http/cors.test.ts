import { describe, expect, it } from "vitest";
import { startShelf } from "../fixtures/shelf.ts";

async function ask(path: string, method: string, headers: Record<string, string>) {
  await using shelf = await startShelf();
  const response = await fetch(shelf.url + path, { method, headers });
  const cors = [...response.headers].filter(([name]) => name.startsWith("access-control-"));
  return { status: response.status, ...Object.fromEntries(cors) };
}

const preflight = {
  "access-control-request-method": "PUT",
  "access-control-request-headers": "authorization",
};

describe("CORS", () => {
  it.each(["http://localhost", "http://localhost:5173", "http://127.0.0.1:80", "http://[::1]:8080"])(
    "answers a preflight of %s",
    async (origin) => {
      expect(await ask("/v1/books", "OPTIONS", { origin, ...preflight })).toEqual({
        status: 204,
        "access-control-allow-origin": origin,
        "access-control-allow-credentials": "true",
        "access-control-allow-headers": "authorization",
        "access-control-allow-methods": "PUT",
        "access-control-max-age": "3600",
      });
    },
  );

  it.each([
    "https://example.com",
    "http://localhost.example.com",
    "http://example.com#http://localhost",
    "http://127.0.0.1.nip.io",
    "http://localhost:5173.example.com",
    "null",
    "file://",
  ])("does not answer %s", async (origin) => {
    expect(await ask("/v1/books", "OPTIONS", { origin, ...preflight })).toEqual({ status: 405 });
    expect(await ask("/v1/books/1", "GET", { origin })).toEqual({ status: 200 });
  });

  it("lets a page of this machine read answers and their headers", async () => {
    const origin = "http://localhost:5173";
    expect(await ask("/v1/books", "GET", { origin, authorization: "Bearer x" })).toEqual({
      status: 200,
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "X-Total-Count",
    });
    expect(await ask("/nothing", "GET", { origin })).toMatchObject({ "access-control-allow-origin": origin });
  });

  it("is never answered by the mock's own routes", async () => {
    const origin = "http://localhost:5173";
    const path = "/_mock/clock/advance?ms=1";
    expect(await ask(path, "OPTIONS", { origin, ...preflight })).toEqual({ status: 403 });
    expect(await ask(path, "POST", { origin })).toEqual({ status: 403 });
  });
});
