import { expect, test } from "vitest";
import { createRawClient } from "../src/raw.ts";
import { getThing, ManualClock, never, testClient } from "./support/fixtures.ts";

interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: string }; query?: { tag?: string } };
      responses: { 200: { content: { "application/json": { name: string } } } };
    };
    post: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/x-www-form-urlencoded": { name: string; size?: number } } };
      responses: { 204: { content?: never } };
    };
  };
}

const postThing = {
  ...getThing,
  id: "postThing",
  method: "POST",
  body: { encoding: "form", type: "application/x-www-form-urlencoded", required: true },
  answer: "empty",
  success: [204],
} as const;

function raw(fetch: (request: Request) => Promise<Response>, clock = new ManualClock()) {
  return createRawClient<Paths>(testClient({ fetch, clock }), [getThing, postThing]);
}

test("answers like openapi-fetch, on the client's own way", async () => {
  let seen: Request | undefined;
  const { data, response } = await raw(async (request) => {
    seen = request;
    return new Response('{"name":"a"}');
  }).GET("/things/{id}", { params: { path: { id: "a b" }, query: { tag: "x y" } } });
  expect(data).toEqual({ name: "a" });
  expect(response.status).toBe(200);
  expect(seen?.url).toBe("http://127.0.0.1:9/things/a%20b?tag=x%20y");
  expect(seen?.headers.get("user-agent")).toBe("test/1");
});

test("a form body goes out as a form, without what was not given", async () => {
  let body = "";
  let type: string | null = null;
  await raw(async (request) => {
    body = await request.text();
    type = request.headers.get("content-type");
    return new Response(null, { status: 204 });
  }).POST("/things/{id}", { params: { path: { id: "1" } }, body: { name: "a&b", size: undefined as never } });
  expect([type, body]).toEqual(["application/x-www-form-urlencoded", "name=a%26b"]);
});

test("a missing path value and a dot segment are refused, not sent", async () => {
  const client = raw(async () => expect.fail("sent"));
  await expect(client.GET("/things/{id}", {} as never)).rejects.toThrow("getThing: id: missing");
  await expect(client.GET("/things/{id}", { params: { path: { id: ".." } } })).rejects.toThrow(
    "getThing: id:",
  );
});

test("the caller's signal ends a request that ignores it", async () => {
  const controller = new AbortController();
  const call = raw(never).GET("/things/{id}", { params: { path: { id: "1" } }, signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ kind: "aborted" });
});

test("a path the description lacks is refused", async () => {
  const client = raw(async () => new Response());
  await expect(client.GET("/nowhere" as never, {} as never)).rejects.toThrow("no operation GET /nowhere");
});
