import { createTestPair } from "@debrid-drive/mock-server/testing";
import { expect, test } from "vitest";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
const MINUTE = 60_000;

test("clients and mock have one clock", async () => {
  await using pair = await createTestPair();
  const { realdebrid, cloudreve, mock } = pair;
  const { id } = await realdebrid.torrents.addMagnet({ magnet: MAGNET });
  await pair.sleep(2_000);
  await realdebrid.torrents.selectFiles({ id, files: "all" });
  await pair.sleep(MINUTE);
  expect(await realdebrid.torrents.info({ id })).toMatchObject({ status: "downloaded" });
  await cloudreve.user.login({ userName: "user@example.com", Password: "mock-password" });
  expect(mock.violations).toEqual([]);
});

test("time stands still while requests are answered", async () => {
  await using pair = await createTestPair();
  const start = pair.mock.clock.now();
  await Promise.all(Array.from({ length: 20 }, () => pair.realdebrid.user.get()));
  expect(pair.mock.clock.now()).toBe(start);
});

test("an answer that is held back comes at once, and takes its time", async () => {
  await using pair = await createTestPair();
  pair.mock.faults.add({ operation: "getUser", delay: 20_000 });
  const start = pair.mock.clock.now();
  await expect(pair.realdebrid.user.get()).resolves.toMatchObject({ username: "mock-user" });
  expect(pair.mock.clock.now() - start).toBe(20_000);
});

test.each(["no-answer", "stall"] as const)("a client gives up on %s at its time limit", async (kind) => {
  await using pair = await createTestPair({ clients: { realdebrid: { timeout: { tryMs: MINUTE } } } });
  pair.mock.faults.add({ operation: "getUser", kind });
  const start = pair.mock.clock.now();
  await expect(pair.realdebrid.user.get()).rejects.toMatchObject({ kind: "timeout" });
  expect(pair.mock.clock.now() - start).toBe(MINUTE);
});

test("of several requests, one that is answered is not overtaken by one that is held back", async () => {
  await using pair = await createTestPair();
  pair.mock.faults.add({ operation: "getUser", nth: 1, kind: "no-answer" });
  const [held, ...others] = await Promise.allSettled(
    Array.from({ length: 5 }, () => pair.realdebrid.user.get()),
  );
  const refused = [held, ...others].filter((one) => one?.status === "rejected");
  expect(refused).toHaveLength(1);
});

test("a mock whose clock runs is refused", async () => {
  const { startMock } = await import("@debrid-drive/mock-server");
  await using mock = await startMock();
  await expect(createTestPair({ mock })).rejects.toThrow("frozen");
});
