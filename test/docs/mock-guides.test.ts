import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import * as proxy from "../../docs/snippets/guides/checking-your-server.ts";
import * as faults from "../../docs/snippets/guides/faults.ts";
import * as mocks from "../../docs/snippets/guides/testing-with-the-mock.ts";

test("the guide on testing", async () => {
  expect(await mocks.first()).toBe("downloaded");
  expect(await mocks.pair()).toMatchObject({ downloads: [{ ok: true }, { ok: true }], violations: [] });
  expect(await mocks.once()).toEqual({ sent: 1, violations: [] });
  expect(await mocks.scenario()).toEqual([]);
  expect(await mocks.coverage()).toEqual({ seen: 1, total: 180 });
});

test("the guide on faults", async () => {
  expect(await faults.faults()).toBe(3);
});

test("the guide on checking a server", async () => {
  await using mock = await startMock();
  expect(await proxy.inTest(mock.url)).toEqual([]);
});
