import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ShelfHandlers, startShelf } from "../fixtures/shelf.ts";

const auth = { authorization: "Bearer x" };
const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });

async function ask(path: string, init: RequestInit = {}, handlers: ShelfHandlers = {}, strict = true) {
  await using shelf = await startShelf({ strict }, handlers);
  const response = await fetch(shelf.url + path, init);
  return {
    status: response.status,
    text: await response.text(),
    response,
    violations: [...shelf.violations],
  };
}

describe("the order of checks", () => {
  it.each<[string, RequestInit, number, string]>([
    ["/v1/%zz", {}, 400, "malformed url"],
    ["/v1/%ff", {}, 400, "malformed url"],
    ["/v1/shelves", {}, 404, "unknown /v1/shelves"],
    ["/v1/books", { method: "PATCH" }, 405, "allowed GET POST"],
    ["/v1/books?limit=x", {}, 401, "unauthorized"],
    ["/v1/notes", { method: "PUT", body: "{" }, 401, "unauthorized"],
    [
      "/v1/notes",
      { method: "PUT", body: "{", headers: { cookie: "shelf-session=1" } },
      400,
      "malformed body",
    ],
    ["/v1/notes", { method: "PUT", headers: { cookie: "shelf-session=1" } }, 422, "body is required"],
    ["/v1/books?limit=x", { headers: auth }, 422, "query /limit must be integer"],
    ["/v1/books?limit=x", { headers: { ...auth, prefer: "code=200" } }, 422, "query /limit must be integer"],
    ["/v1/books", { ...form({}), headers: auth }, 422, "body is required"],
    ["/v1/files/a", { method: "PUT" }, 422, "body is required"],
  ])("of %s with %j", async (path, init, status, text) => {
    expect(await ask(path, init)).toMatchObject({ status, text });
  });
});

it("an empty file is a body, when its type is named", async () => {
  const headers = { "content-type": "application/octet-stream" };
  const { status, text } = await ask("/v1/files/a", { method: "PUT", headers, body: new Uint8Array() });
  expect([status, text]).toEqual([200, createHash("sha256").digest("hex")]);
});

describe("an answer", () => {
  it("comes from the handler, which gets converted values", async () => {
    const { text } = await ask("/v1/books?limit=5&tags=a,b", { headers: auth });
    expect(JSON.parse(JSON.parse(text)[0].title)).toEqual({ limit: 5, tags: ["a", "b"] });
    const added = await ask("/v1/books", { ...form({ title: "Emma", pages: "9" }), headers: auth });
    expect(JSON.parse(JSON.parse(added.text).title)).toEqual({ title: "Emma", pages: 9 });
  });

  it("comes from the description where the handler passes, or there is none", async () => {
    expect(JSON.parse((await ask("/v1/books/5")).text)).toEqual({ id: 1, title: "Emma", shelf: null });
    expect((await ask("/v1/books/popular")).status).toBe(200);
  });

  it("comes from the description as bytes where it says files of any type", async () => {
    const { status, text, response, violations } = await ask("/v1/pages/1");
    expect([status, response.headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
    expect(text).not.toBe("");
    expect(violations).toEqual([]);
    const json = { accept: "application/json; charset=utf-8" };
    expect(JSON.parse((await ask("/v1/pages/1", { headers: json })).text)).toHaveProperty("title");
  });

  it("comes from the description as a redirect", async () => {
    const { status, response, violations } = await ask("/v1/covers/1", { redirect: "manual" });
    expect([status, response.headers.get("location")]).toEqual([302, "https://covers.example.com/1"]);
    expect(violations).toEqual([]);
    const refused = await ask("/v1/covers/1", { headers: { prefer: "code=200" } });
    expect(JSON.parse(refused.text)).toHaveProperty("text");
  });

  it("comes from the description where Prefer asks for it", async () => {
    const { status, text } = await ask("/v1/books/5", { headers: { prefer: "code=404, example=NotFound" } });
    expect({ status, text }).toEqual({ status: 404, text: '{"error":"unknown_book"}' });
    const books = await ask("/v1/books", { headers: { ...auth, prefer: "example=Books" } });
    expect(JSON.parse(books.text)).toEqual([{ id: 1, title: "Emma", shelf: null }]);
  });

  it("to HEAD is that to GET, without the body", async () => {
    const { status, text, response } = await ask("/v1/books/5", { method: "HEAD" });
    expect([status, text, response.headers.get("content-length")]).toEqual([200, "", "36"]);
  });

  it("has the date of the mock's clock", async () => {
    const { response } = await ask("/v1/books/5");
    expect(response.headers.get("date")).toBe("Tue, 01 Jan 2030 00:00:00 GMT");
  });

  it("may have several cookies and an origin", async () => {
    const { response, text } = await ask(
      "/v1/books/popular",
      {},
      {
        getPopularBook: ({ origin }) => ({
          status: 200,
          headers: { "Set-Cookie": ["a=1", "b=2"] },
          body: { id: 1, title: origin },
        }),
      },
    );
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(JSON.parse(text).title).toBe(new URL(response.url).origin);
  });
});

describe("an answer that breaks the description", () => {
  const broken: ShelfHandlers = { getPopularBook: () => ({ status: 200, body: { id: "1" } }) };

  it("is replaced, and recorded without query values", async () => {
    const { status, response, text, violations } = await ask("/v1/books/popular?key=secret", {}, broken);
    expect(status).toBe(500);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({
      title: "The mock's answer breaks the description",
      violations: [{ message: "body /title is required" }, { message: "body /id must be integer" }],
    });
    expect(violations).toMatchObject([
      { operationId: "getPopularBook", method: "GET", path: "/v1/books/popular", status: 200 },
    ]);
  });

  it("is only recorded when the mock is not strict", async () => {
    const { status, text, violations } = await ask("/v1/books/popular", {}, broken, false);
    expect([status, text, violations.length]).toEqual([200, '{"id":"1"}', 1]);
  });

  it.each<[string, ShelfHandlers]>([
    [
      "throws",
      {
        getPopularBook: () => {
          throw new Error("oh no");
        },
      },
    ],
    ["rejects", { getPopularBook: () => Promise.reject(new Error("oh no")) }],
  ])("is recorded when the handler %s", async (_, handlers) => {
    const { status, text, violations } = await ask("/v1/books/popular", {}, handlers);
    expect(status).toBe(500);
    expect(text).toContain("oh no");
    expect(violations).toMatchObject([{ error: expect.any(Error) }]);
  });

  it("is a 500 too when it can't be written", async () => {
    const headers = { "x-note": "line\nbreak" };
    const handlers: ShelfHandlers = { deleteBook: () => ({ status: 204, headers }) };
    const { status } = await ask("/v1/books/5", { method: "DELETE", headers: auth }, handlers);
    expect(status).toBe(500);
  });
});
