import { expect, test } from "vitest";
import { Client, Limiter, type LimitOptions, limitsOf } from "../../src/index.ts";
import * as rest from "../../src/rest.ts";
import { ManualClock } from "../../src/testing.ts";
import { answer, BASE, getThing, plainDialect } from "../support/fixtures.ts";
import { ok, scriptedFetch } from "../support/script.ts";

const buckets = { api: { limit: 250, windowMs: 60_000 } };
const setup = {
  api: "test",
  baseUrl: BASE,
  product: "test/1",
  dialect: plainDialect,
  loadRest: async () => rest,
};

function clientWith(limit: LimitOptions | Limiter | false | undefined) {
  const options = { fetch: answer("{}"), ...(limit !== undefined && { limit }) };
  return new Client({ ...setup, buckets, options });
}

const namesOf = (client: Client) => limitsOf(client).map(({ bucket }) => bucket);

test("a client keeps the limits of its service, others besides, or none", () => {
  expect(namesOf(clientWith(undefined))).toEqual(["api"]);
  expect(namesOf(clientWith({}))).toEqual(["api"]);
  expect(namesOf(clientWith({ buckets: { mine: { limit: 1, windowMs: 1 } } }))).toEqual(["api", "mine"]);
  expect(limitsOf(clientWith(false))).toEqual([]);
});

test("a limiter that is given is used", async () => {
  const limiter = new Limiter({ buckets });
  const seen: number[] = [];
  const fetch = async () => {
    seen.push(limiter.state()[0]?.running ?? 0);
    return new Response("{}");
  };
  await new Client({ ...setup, options: { fetch, limit: limiter } }).call(
    { ...getThing, bucket: "api" },
    { id: "1" },
  );
  expect([...seen, limiter.state()[0]?.running]).toEqual([1, 0]);
});

test("a service without limits has none", () => {
  expect(limitsOf(new Client({ ...setup, options: {} }))).toEqual([]);
});

test("one call more than a limit allows waits for its window", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(ok());
  const client = new Client({
    ...setup,
    buckets: { api: { limit: 2, windowMs: 60_000 } },
    options: { fetch, clock },
  });
  const calls = [1, 2, 3].map(() => client.call({ ...getThing, bucket: "api" }, { id: "1" }).withResponse());
  await Promise.all(calls.slice(0, 2));
  expect(requests).toHaveLength(2);
  expect(limitsOf(client)).toMatchObject([{ bucket: "api", waiting: 1, running: 0 }]);
  const answers = await clock.runUntil(Promise.all(calls));
  expect(answers.map(({ meta }) => meta.waitedMs)).toEqual([0, 0, 60_000]);
});
