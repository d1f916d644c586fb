import type { Operation } from "@debrid-drive/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mayChange } from "../../src/fs/changes.ts";
import { type Listing, Listings } from "../../src/fs/listings.ts";
import * as operations from "../../src/generated/operations/index.ts";

const listing = (path: string, count: number): Listing => ({
  id: path,
  path,
  entries: Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    type: "file" as const,
    name: `${i}`,
    path: `${path}/${i}`,
    size: 0,
  })),
  policy: undefined,
});

test("never keeps more than 5,000 entries, and drops the oldest first", () => {
  const kept = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3_000 })));
  fc.assert(
    fc.property(kept, (all) => {
      const listings = new Listings();
      const sizes = new Map<string, number>();
      for (const [folder, size] of all) {
        const path = `/${folder}`;
        listings.keep(listing(path, size), 0, listings.era);
        sizes.delete(path);
        sizes.set(path, size + 1);
        let sum = [...sizes.values()].reduce((a, b) => a + b, 0);
        for (const [oldest, count] of sizes) {
          if (sum <= 5_000) break;
          sizes.delete(oldest);
          sum -= count;
        }
        for (let i = 0; i <= 20; i += 1)
          expect(listings.get(`/${i}`, 0) !== undefined).toBe(sizes.has(`/${i}`));
      }
    }),
    { numRuns: 50 },
  );
});

test("keeps for 30 seconds, and nothing that was asked for before a change or is very long", () => {
  const listings = new Listings();
  const { era } = listings;
  listings.keep(listing("/a", 1), 1_000, era);
  expect(listings.get("/a", 30_999)).toBeDefined();
  expect(listings.get("/a", 31_000)).toBeUndefined();
  listings.keep(listing("/long", 5_000), 0, era);
  expect(listings.get("/long", 0)).toBeUndefined();
  listings.clear();
  expect(listings.get("/a", 1_000)).toBeUndefined();
  listings.keep(listing("/a", 1), 1_000, era);
  expect(listings.get("/a", 1_000)).toBeUndefined();
});

test("reading changes nothing, everything else may", () => {
  const all = Object.entries(operations).flatMap(([name, value]) =>
    name.endsWith("Operation") ? [value as Operation] : [],
  );
  const others = all.filter((one) => one.method === "GET" && mayChange(one)).map(({ id }) => id);
  expect(
    others.every((id) => id.startsWith("complete") || id.startsWith("receive") || id.startsWith("finish")),
  ).toBe(true);
  const reads = all.filter((one) => one.method !== "GET" && !mayChange(one)).map(({ id }) => id);
  expect(reads.sort()).toEqual([
    "createArchiveLink",
    "createDownloadLink",
    "createShareArchive",
    "createShareDownload",
    "createSourceLinks",
  ]);
});
