import fc from "fast-check";
import { expect, it } from "vitest";
import { Cache } from "../../../../src/apis/cloudreve/common/cache.ts";
import { VirtualClock } from "../../../../src/clock.ts";

it("keeps a value for as long as it was told, and no longer", () => {
  const seconds = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: 0, max: 2_000_000 }), (kept, passed) => {
      const clock = new VirtualClock({ mode: "frozen", start: 0 });
      const cache = new Cache<string>(clock);
      cache.keep("key", "value", kept);
      clock.advance(passed * 1000);
      expect(cache.get("key")).toBe(passed < kept ? "value" : undefined);
    }),
  );
});

it("replaces and forgets", () => {
  const cache = new Cache<number>(new VirtualClock({ mode: "frozen", start: 0 }));
  cache.keep("key", 1, 10);
  cache.keep("key", 2, 10);
  expect(cache.get("key")).toBe(2);
  cache.delete("key");
  expect(cache.get("key")).toBeUndefined();
});
