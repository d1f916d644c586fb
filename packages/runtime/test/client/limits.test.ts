import { expect, test } from "vitest";
import { Client, Limiter, type LimitOptions } from "../../src/index.ts";
import { BASE, plainDialect } from "../support/fixtures.ts";

const buckets = { api: { limit: 250, windowMs: 60_000 } };

function limiterOf(limit: LimitOptions | Limiter | false | undefined, service = buckets) {
  const setup = { api: "test", baseUrl: BASE, product: "test/1", dialect: plainDialect, buckets: service };
  return new Client({ ...setup, options: limit === undefined ? {} : { limit } }).limiter;
}

const namesOf = (limiter: Limiter | undefined) => limiter?.state().map(({ bucket }) => bucket);

test("a client keeps the limits of its service, others besides, or none", () => {
  expect(namesOf(limiterOf(undefined))).toEqual(["api"]);
  expect(namesOf(limiterOf({}))).toEqual(["api"]);
  expect(namesOf(limiterOf({ buckets: { mine: { limit: 1, windowMs: 1 } } }))).toEqual(["api", "mine"]);
  expect(limiterOf(false)).toBeUndefined();
});

test("a limiter that is given is used", () => {
  const limiter = new Limiter({ buckets });
  expect(limiterOf(limiter)).toBe(limiter);
});

test("a service without limits needs no limiter", () => {
  const setup = { api: "test", baseUrl: BASE, product: "test/1", dialect: plainDialect };
  expect(new Client({ ...setup, options: {} }).limiter).toBeUndefined();
});
