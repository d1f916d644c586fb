import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOf } from "../../../../src/apis/cloudreve/bytes/content.ts";
import type { FileFact } from "../../../../src/apis/cloudreve/files/facts.ts";

const fileOf = (id: number, size: number) => ({ id, size }) as FileFact;

it("gives the same bytes in parts as in one piece", () => {
  const size = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(fc.nat(), size, size, size, (id, total, start, length) => {
      const file = fileOf(id, total);
      const end = Math.max(start, start + length);
      expect(bytesOf(file, start, length)).toEqual(bytesOf(file).slice(start, end));
    }),
  );
});

it("gives each file bytes of its own", () => {
  expect(bytesOf(fileOf(1, 500))).not.toEqual(bytesOf(fileOf(2, 500)));
  expect(new Set(bytesOf(fileOf(1, 5000))).size).toBeGreaterThan(200);
});

it("gives the bytes that were stored", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(bytesOf({ ...fileOf(1, 3), bytes }, 1, 1)).toEqual(new Uint8Array([2]));
});
