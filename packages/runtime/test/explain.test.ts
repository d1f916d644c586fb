import { expect, test } from "vitest";
import { Client, ConfigError, preparing } from "../src/index.ts";
import * as rest from "../src/rest.ts";
import { answer, BASE, getThing, plainDialect, testClient } from "./support/fixtures.ts";

test("an API's package can explain a failure better", async () => {
  const explained: string[] = [];
  const client = new Client({
    api: "test",
    baseUrl: BASE,
    product: "test/1",
    dialect: plainDialect,
    loadRest: async () => rest,
    send: preparing({
      explain: async (error, { id }) => {
        explained.push(`${id}: ${error.kind}`);
        return error.kind === "api" ? new ConfigError(id, "baseUrl", "is another server") : error;
      },
    }),
    options: { fetch: answer('{"code":7}', { status: 400 }) },
  });
  await expect(client.call(getThing, { id: 1 })).rejects.toThrow("getThing: baseUrl: is another server");
  await expect(client.call(getThing)).rejects.toMatchObject({ kind: "config", field: "id" });
  expect(explained).toEqual(["getThing: api", "getThing: config"]);
});

test("credentials learn of an answer together with the headers that were sent", async () => {
  const seen: unknown[] = [];
  const client = testClient({
    fetch: answer("{}", { headers: { "x-next": "2" } }),
    credentials: {
      apply: (headers) => headers.set("x-proof", "1"),
      learn: (headers, { sent }) => void seen.push([sent.get("x-proof"), headers.get("x-next")]),
    },
  });
  await client.call(getThing, { id: 1 });
  expect(seen).toEqual([["1", "2"]]);
});
