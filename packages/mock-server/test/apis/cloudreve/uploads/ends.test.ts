import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { droppedAt, endOf, recycledAt } from "../../../../src/apis/cloudreve/uploads/ends.ts";
import type { UploadFact } from "../../../../src/apis/cloudreve/uploads/facts.ts";

const WATCH = { interval: 600, patience: 20 };
const upload = (given: Partial<UploadFact>): UploadFact => ({
  id: "",
  owner: 1,
  policy: 1,
  type: "onedrive",
  file: 1,
  key: "",
  storageId: "",
  size: 1,
  chunkSize: 1,
  createdAt: 0,
  expiresAt: 10_000,
  lastModified: 0,
  keepsBytes: true,
  parts: new Map(),
  ...given,
});
const stored = (at: number): Partial<UploadFact> => ({ startedAt: at, stored: { at, parts: [] } });

describe("the end of an upload", () => {
  it.each([
    [{}, 10_000],
    [{ endedAt: 5 }, 5],
    [stored(1), 620],
    [stored(600), 620],
    [stored(601), 1220],
    [{ ...stored(1), type: "s3" as const }, 10_000],
  ])("%j", (given, end) => {
    expect(endOf(upload(given), WATCH)).toBe(end);
  });

  it("comes early at OneDrive itself, if nothing does", () => {
    expect(droppedAt(upload({}), WATCH)).toBe(600);
    expect(droppedAt(upload({ startedAt: 601 }), WATCH)).toBe(600);
    expect(droppedAt(upload({ startedAt: 600 }), WATCH)).toBe(Infinity);
    expect(droppedAt(upload({ type: "s3" }), WATCH)).toBe(Infinity);
  });
});

it("is followed by the next cleaning, counted from the start of the server", () => {
  const interval = 5_400_000;
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (start, after) => {
      const at = recycledAt(start + after, start);
      expect((at - start) % interval).toBe(0);
      expect(at).toBeGreaterThan(start + after);
      expect(at - start - after).toBeLessThanOrEqual(interval);
    }),
  );
});
