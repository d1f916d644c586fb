import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { Limiter, type LimiterStore } from "../../src/index.ts";
import { ManualClock } from "../../src/testing.ts";
import { settle } from "../support/virtual-time.ts";

const buckets = { api: { limit: 9, windowMs: 1 } };
const requestFor = (controller: AbortController) => ({
  leaseMs: 50,
  signal: controller.signal,
  tooLong: () => undefined,
  full: () => new Error("full"),
});

const acquire = async (limiter: Limiter, bucket = "api") =>
  limiter.acquire(bucket, requestFor(new AbortController()));

describe("pauses", () => {
  function start() {
    const clock = new ManualClock(5_000);
    return { clock, limiter: new Limiter({ buckets, clock }) };
  }

  test("calls that are refused together count once", async () => {
    const { clock, limiter } = start();
    const together = [1, 2, 3].map(() => limiter.refused("api", undefined));
    expect(await Promise.all(together)).toEqual([10_000, 10_000, 10_000]);
    clock.advance(10_000);
    expect(await limiter.refused("api", undefined)).toBe(20_000);
  });

  test("grow to two minutes", async () => {
    const { clock, limiter } = start();
    const pauses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      pauses.push(await limiter.refused("api", undefined));
      clock.advance(pauses.at(-1) ?? 0);
    }
    expect(pauses).toEqual([10_000, 20_000, 40_000, 80_000, 120_000, 120_000]);
  });

  test("begin anew after a call that was taken, unless that was before the pause is over", async () => {
    const { clock, limiter } = start();
    const [early, late] = [await acquire(limiter), await acquire(limiter)];
    await limiter.refused("api", undefined);
    early?.release(true, true);
    clock.advance(10_000);
    expect(await limiter.refused("api", undefined)).toBe(20_000);
    clock.advance(20_000);
    late?.release(true, true);
    expect(await limiter.refused("api", undefined)).toBe(10_000);
  });

  test("of a bucket without a limit are those the server asks for", async () => {
    const { limiter } = start();
    expect(await limiter.refused("unknown", 700)).toBe(700);
    expect(await limiter.refused("unknown", undefined)).toBe(10_000);
    expect(await limiter.acquire("unknown", requestFor(new AbortController()))).toBeUndefined();
  });
});

describe("with a store that others use too", () => {
  function start(take: LimiterStore["take"]) {
    const freed: string[] = [];
    const giveBack = (_: unknown, slot: string) => void freed.push(slot);
    const store: LimiterStore = { take, release() {}, giveBack, cool() {} };
    return { freed, limiter: new Limiter({ buckets, clock: new ManualClock(), store }) };
  }

  test("asks for one slot at a time, and leaves nothing on the signal", async () => {
    let [asking, most, slots] = [0, 0, 0];
    const { limiter } = start(async () => {
      asking += 1;
      most = Math.max(most, asking);
      await settle();
      asking -= 1;
      slots += 1;
      return { slot: String(slots) };
    });
    const controller = new AbortController();
    const acquired = [1, 2, 3].map(() => limiter.acquire("api", requestFor(controller)));
    await Promise.all(acquired);
    expect([most, slots]).toEqual([1, 3]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(limiter.state()).toMatchObject([{ running: 3, waiting: 0 }]);
  });

  test("a slot that comes too late is given back, and the next call is served", async () => {
    const answers = [Promise.resolve({ slot: "late" }), Promise.resolve({ slot: "next" })];
    const { limiter, freed } = start(() => answers.shift() ?? { slot: "more" });
    const controller = new AbortController();
    const first = limiter.acquire("api", requestFor(controller));
    const second = limiter.acquire("api", requestFor(new AbortController()));
    controller.abort("enough");
    await expect(first).rejects.toBe("enough");
    expect(await second).toBeDefined();
    expect(freed).toEqual(["late"]);
    expect(limiter.state()).toMatchObject([{ running: 1, waiting: 0 }]);
  });

  test("a store that fails fails the call alone", async () => {
    const down = new Error("down");
    const answers = [Promise.reject(down)];
    const { limiter } = start(() => answers.shift() ?? { slot: "1" });
    const first = limiter.acquire("api", requestFor(new AbortController()));
    const second = limiter.acquire("api", requestFor(new AbortController()));
    await expect(first).rejects.toBe(down);
    expect(await second).toBeDefined();
  });

  test("a signal that is aborted already waits for nothing", async () => {
    const { limiter } = start(() => expect.fail("asked"));
    const controller = new AbortController();
    controller.abort("enough");
    await expect(limiter.acquire("api", requestFor(controller))).rejects.toBe("enough");
    expect(limiter.state()).toMatchObject([{ running: 0, waiting: 0 }]);
  });
});
