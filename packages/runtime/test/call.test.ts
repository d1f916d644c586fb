import { expect, test } from "vitest";
import { ApiError, asList, ConfigError } from "../src/index.ts";
import { answer, getThing, testClient } from "./support/fixtures.ts";

test("a call resolves to its data", async () => {
  const call = testClient({ fetch: answer('{"name":"a"}') }).call(getThing, { id: "1" });
  expect(await call).toEqual({ name: "a" });
});

test("withResponse gives what came around the data", async () => {
  const client = testClient({ fetch: answer("{}", { headers: { "x-total-count": "3" } }) });
  const { response, meta } = await client.call(getThing, { id: "1" }).withResponse();
  expect(response.headers.get("x-total-count")).toBe("3");
  expect(meta).toMatchObject({ status: 200, attempts: 1, waitedMs: 0 });
});

test("result never rejects, and the call behind it is not left unhandled", async () => {
  const client = testClient({ fetch: answer('{"code":7}', { status: 404 }) });
  const result = await client.call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", code: 7 }, meta: { status: 404 } });
});

test("a code the description does not list survives", async () => {
  const client = testClient({ fetch: answer('{"code":999}', { status: 500 }) });
  const error = await client.call(getThing, { id: "1" }).catch((reason) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ kind: "unlisted", code: 999, codeName: undefined, status: 500 });
});

test("bad arguments are a failure like any other, and nothing is sent", async () => {
  let sent = 0;
  const client = testClient({
    fetch: async () => {
      sent += 1;
      return new Response();
    },
  });
  const call = client.call(getThing, {});
  await expect(call).rejects.toBeInstanceOf(ConfigError);
  const result = await client.call(getThing, {}).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "config", field: "id" }, meta: { attempts: 0 } });
  expect(sent).toBe(0);
});

test("a 204 that stands for an empty list is one", async () => {
  const list = { ...getThing, success: [200, 204], decode: asList };
  expect(await testClient({ fetch: answer(null, { status: 204 }) }).call(list, { id: "1" })).toEqual([]);
});

test("then, catch and finally give plain promises", async () => {
  const call = testClient({ fetch: answer("{}") }).call(getThing, { id: "1" });
  const next = call.finally(() => {});
  expect(next.constructor).toBe(Promise);
  await next;
});
