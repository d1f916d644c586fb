import { expect, test } from "vitest";
import type { Operation } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { BASE, getThing, ManualClock, never, testClient } from "./support/fixtures.ts";
import { scriptedFetch } from "./support/script.ts";

type Params = { path: { id: string }; query?: { tag?: string } };
type Verb<Body, Data> = {
  parameters: Params;
  requestBody: { content: { "application/json": Body } };
  responses: { 200: { content: { "application/json": Data } } };
};

interface Paths {
  "/things/{id}": {
    get: { parameters: Params; responses: { 200: { content: { "application/json": { name: string } } } } };
    post: Verb<{ name: string; size?: number }, never>;
    put: Verb<Blob, never>;
    patch: Verb<{ file: Blob }, never>;
  };
  "/text/{id}": { get: { parameters: Params; responses: { 200: { content: { "text/plain": string } } } } };
  "/files/{id}": { get: { parameters: Params; responses: { 200: { content: { "video/mp4": Blob } } } } };
}

const form = "application/x-www-form-urlencoded";
const bytes = "application/octet-stream";
const multipart = "multipart/form-data";
const operations: readonly Operation[] = [
  getThing,
  { ...getThing, id: "getText", path: "/text/{id}", answer: "text" },
  { ...getThing, id: "getFile", path: "/files/{id}", answer: "bytes" },
  {
    ...getThing,
    id: "postThing",
    method: "POST",
    answer: "empty",
    success: [204],
    body: { encoding: "form", type: form, required: true },
  },
  { ...getThing, id: "putThing", method: "PUT", body: { encoding: "bytes", type: bytes, required: true } },
  {
    ...getThing,
    id: "patchThing",
    method: "PATCH",
    body: { encoding: "multipart", type: multipart, required: true },
  },
];

function raw(fetch: (request: Request) => Promise<Response>, clock = new ManualClock()) {
  return createRawClient<Paths>(testClient({ fetch, clock }), operations);
}

function answering(body: string | null, init: ResponseInit = {}) {
  const { fetch, requests } = scriptedFetch(() => new Response(body, init));
  return { client: raw(fetch), requests };
}

const path = { id: "a b" };
const url = `${BASE}/things/a%20b`;

test("answers like openapi-fetch, on the client's own way", async () => {
  const { client, requests } = answering('{"name":"a"}', {
    statusText: "Fine",
    headers: { "x-total-count": "3" },
  });
  const { data, response } = await client.GET("/things/{id}", { params: { path, query: { tag: "x y" } } });
  expect(data).toEqual({ name: "a" });
  expect(response).toMatchObject({ status: 200, statusText: "Fine" });
  expect(response.headers.get("x-total-count")).toBe("3");
  expect(requests[0]?.url).toBe(`${url}?tag=x%20y`);
  expect(requests[0]?.headers.get("user-agent")).toBe("test/1");
  expect(requests[0]?.headers.has("content-type")).toBe(false);
  expect(requests[0]?.redirect).toBe("manual");
});

test("a refusal is an error, not data", async () => {
  const { client } = answering('{"code":7}', { status: 404 });
  const { data, error, response } = await client.GET("/things/{id}", { params: { path } });
  expect([data, error, response.status]).toEqual([undefined, { code: 7 }, 404]);
});

test("a text and a file are read as such, unless asked otherwise", async () => {
  const { client } = answering("[1]");
  expect((await client.GET("/text/{id}", { params: { path } })).data).toBe("[1]");
  const file = await client.GET("/files/{id}", { params: { path } });
  expect(new Uint8Array(file.data as unknown as ArrayBuffer)).toEqual(new TextEncoder().encode("[1]"));
  const asked = await client.GET("/files/{id}", { params: { path }, parseAs: "json" });
  expect(asked.data).toEqual([1]);
});

test("a form goes out as a form, without what was not given", async () => {
  const { client, requests } = answering(null, { status: 204 });
  const { response } = await client.POST("/things/{id}", {
    params: { path },
    body: { name: "a&b", size: undefined as never },
  });
  expect(response.status).toBe(204);
  expect(requests[0]?.headers.get("content-type")).toBe(form);
  expect(await requests[0]?.text()).toBe("name=a%26b");
});

test("bytes go out with their type, files in parts with their border, and nothing without a type", async () => {
  const { client, requests } = answering("{}");
  const blob = new Blob(["abc"]);
  await client.PUT("/things/{id}", { params: { path }, body: blob });
  await client.PATCH("/things/{id}", { params: { path }, body: { file: blob } });
  await client.request("post" as never, "/things/{id}" as never, { params: { path } } as never);
  const types = requests.map(({ headers }) => headers.get("content-type"));
  expect(types).toEqual([bytes, expect.stringMatching(/^multipart\/form-data; boundary=/), null]);
  expect(await requests[0]?.text()).toBe("abc");
  expect(await (await requests[1]?.formData())?.get("file")).toMatchObject({ size: 3 });
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
  const call = raw(never).GET("/things/{id}", { params: { path }, signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ kind: "aborted" });
});

test("a path the description lacks is refused", async () => {
  const { client } = answering("{}");
  await expect(client.GET("/nowhere" as never, {} as never)).rejects.toMatchObject({
    kind: "config",
    field: "path",
    message: "rawClient: path: no operation GET /nowhere",
  });
});
