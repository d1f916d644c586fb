import fc from "fast-check";
import { expect, it } from "vitest";
import { seededBytes } from "../../src/apis/seeded-bytes.ts";

const read = (key: string, from: number, to: number) => Buffer.concat([...seededBytes(key, from, to)]);

it("gives each position the same byte, wherever reading begins", () => {
  const whole = read("a film", 0, 200_000);
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      expect(read("a film", from, to).equals(whole.subarray(from, to))).toBe(true);
    }),
  );
});

it("gives each key bytes of its own, and none at the same position again", () => {
  expect(read("one", 0, 64).equals(read("other", 0, 64))).toBe(false);
  expect(read("one", 0, 64).equals(read("one", 65_536, 65_600))).toBe(false);
  const far = 2 ** 45;
  expect(read("one", far, far + 64).equals(read("one", 2 * far, 2 * far + 64))).toBe(false);
});

it("uses all bytes about equally often", () => {
  const counts = new Map<number, number>();
  for (const byte of read("one", 0, 65_536)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  expect(counts.size).toBe(256);
  for (const count of counts.values()) expect(Math.abs(count - 256)).toBeLessThan(100);
});
