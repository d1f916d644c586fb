import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, useMock } from "@debrid-drive/mock-server/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";

describe("useMock", () => {
  const mock = useMock({ beforeAll, beforeEach, afterEach, afterAll });
  const urls = new Set<string>();

  test.each([1, 2])("gives each test a session of its own (%i)", async () => {
    const { realdebrid } = await createTestPair({ mock: mock() });
    expect(await realdebrid.torrents.list()).toEqual([]);
    await realdebrid.torrents.addMagnet({ magnet: `magnet:?xt=urn:btih:${HASH}` });
    expect(mock().journal.of("addMagnet")).toHaveLength(1);
    urls.add(new URL(mock().url).origin);
  });

  test("keeps one mock for the file", () => {
    expect(urls.size).toBe(1);
  });

  test("serves any client", async () => {
    const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
    expect((await fetch(`${mock().url}/rest/1.0/user`, { headers })).status).toBe(200);
  });
});

test("there is no session outside of a test", () => {
  const ignore = () => undefined;
  const mock = useMock({ beforeAll: ignore, beforeEach: ignore, afterEach: ignore, afterAll: ignore });
  expect(mock).toThrow("while a test runs");
});

test("a test whose answers broke the description fails", async () => {
  const hooks: Record<string, () => void | Promise<void>> = {};
  const keep = (name: string) => (run: () => void | Promise<void>) => {
    hooks[name] = run;
  };
  const mock = useMock({
    beforeAll: keep("beforeAll"),
    beforeEach: keep("beforeEach"),
    afterEach: keep("afterEach"),
    afterAll: keep("afterAll"),
  });
  await hooks.beforeAll?.();
  await hooks.beforeEach?.();
  const violation = { api: "realdebrid", operationId: "getUser", method: "GET", path: "/", status: 500 };
  (mock().violations as object[]).push({ ...violation, violations: [] });
  expect(() => hooks.afterEach?.()).toThrow("getUser broke the description");
  await hooks.afterAll?.();
});
