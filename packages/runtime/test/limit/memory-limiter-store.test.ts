import { expect, test } from "vitest";
import { type Claim, memoryLimiterStore } from "../../src/index.ts";
import { ManualClock } from "../../src/testing.ts";

const api: Claim = { bucket: "api", limit: 2, windowMs: 1_000 };
const adds: Claim = { bucket: "adds", limit: 1, windowMs: 300 };
const both = [adds, api];
const slot = { slot: expect.any(String) };

function start() {
  const clock = new ManualClock(5_000);
  return { clock, store: memoryLimiterStore(clock) };
}

test("slots have names of their own", async () => {
  const { store } = start();
  expect(await store.take([api], 50)).not.toEqual(await store.take([api], 50));
});

test("a slot that nobody ends is free after its lease and a window", () => {
  const { clock, store } = start();
  store.take([api], 50);
  store.take([api], 80);
  expect(store.take([api], 50)).toEqual({ waitMs: 1_050, cooling: false });
  clock.advance(1_049);
  expect(store.take([api], 50)).toEqual({ waitMs: 1, cooling: false });
  clock.advance(1);
  expect(store.take([api], 50)).toEqual(slot);
});

test("a slot is taken in all buckets or in none", () => {
  const { clock, store } = start();
  expect(store.take(both, 50)).toEqual(slot);
  expect(store.take(both, 50)).toEqual({ waitMs: 350, cooling: false });
  expect(store.take([api], 50)).toEqual(slot);
  clock.advance(350);
  expect(store.take(both, 50)).toEqual({ waitMs: 700, cooling: false });
});

test("a slot that was given back is free at once", async () => {
  const { store } = start();
  const taken = await store.take([adds], 50);
  if (!("slot" in taken)) expect.fail("expected a slot");
  store.giveBack([adds], taken.slot);
  expect(store.take([adds], 50)).toEqual(slot);
});

test("a pause of one bucket holds back what counts against it, to the millisecond", () => {
  const { clock, store } = start();
  store.cool("api", 500);
  store.cool("api", 200);
  expect(store.take([adds], 50)).toEqual(slot);
  expect(store.take([api], 50)).toEqual({ waitMs: 500, cooling: true });
  clock.advance(400);
  expect(store.take(both, 50)).toEqual({ waitMs: 100, cooling: true });
  clock.advance(100);
  expect(store.take(both, 50)).toEqual(slot);
});

test("a wait that is longer than the pause is no pause", () => {
  const { store } = start();
  store.take([adds], 700);
  store.cool("api", 500);
  expect(store.take(both, 50)).toEqual({ waitMs: 1_000, cooling: false });
});
