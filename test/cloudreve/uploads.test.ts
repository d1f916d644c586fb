import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  begin,
  type Cut,
  content,
  Kept,
  run,
  type Sent,
  STORAGES,
  startPair,
  USER,
} from "../support/upload-run.ts";

const pair = await startPair();
const { mock } = pair;
afterAll(() => mock.close());

const PATH = "/films/Big Buck Bunny.mp4";
const bytesAt = (path = PATH) => mock.cloudreve.fileAt(USER, path).bytes;
const leftSessions = () => [...mock.cloudreve.uploads.facts.keys()];

/** Parts that were acknowledged by the first run, and sent by the second one to the same upload. */
function sentAgain(second: readonly Sent[], first: readonly Sent[], acknowledged: number) {
  const uploads = new Set(first.flatMap(({ part }) => (part ? [part.upload] : [])));
  return second.filter(({ part }) => part && part.index < acknowledged && uploads.has(part.upload));
}

test.each(STORAGES)("a file goes to %s byte by byte, and no session stays", async (type) => {
  for (const size of [0, 1, 999, 1000, 1001, 2500, 3000]) {
    begin(pair, type);
    const bytes = content(size);
    const { end } = await run(pair, { path: PATH, source: bytes });
    expect(end).toEqual({ path: PATH, name: "Big Buck Bunny.mp4", size, status: "uploaded" });
    expect(Buffer.from(bytesAt() ?? []).equals(bytes), `${size}`).toBe(true);
    expect(leftSessions()).toEqual([]);
  }
  expect(mock.violations).toEqual([]);
});

test.each(
  STORAGES.flatMap((type) =>
    (["fetch", "answer", "before save", "after save"] as const).map((at) => ({ type, at })),
  ),
)(
  "cut off at any $at and resumed, an upload to $type is whole",
  async ({ type, at }: { type: (typeof STORAGES)[number]; at: Cut }) => {
    const bytes = content(2500);
    const args = { path: PATH, source: bytes };
    begin(pair, type);
    const { counts } = await run(pair, args, { kept: new Kept() });
    expect(counts[at]).toBeGreaterThan(1);
    for (let nth = 1; nth <= counts[at]; nth += 1) {
      begin(pair, type);
      const kept = new Kept();
      const first = await run(pair, args, { kept, cut: { at, nth } });
      expect(first.end, `${at} ${nth}`).toBeUndefined();
      const acknowledged = kept.text === undefined ? 0 : JSON.parse(kept.text).receipts.length;
      const second = await run(pair, args, { kept, ifExists: "skip", ifHeld: "end-all" });
      expect(second.end, `${at} ${nth}`).toMatchObject({ path: PATH, size: 2500 });
      expect(Buffer.from(bytesAt() ?? []).equals(bytes), `${at} ${nth}`).toBe(true);
      expect(leftSessions(), `${at} ${nth}`).toEqual([]);
      expect(kept.text).toBeUndefined();
      expect(sentAgain(second.sent, first.sent, acknowledged), `${at} ${nth}`).toEqual([]);
    }
    expect(mock.violations).toEqual([]);
  },
);

test("cut off again and again, an upload of any size goes on and ends whole", async () => {
  const sizes = fc
    .tuple(fc.nat({ max: 5 }), fc.integer({ min: -2, max: 2 }))
    .map(([chunks, more]) => Math.max(0, chunks * 1000 + more));
  const cuts = fc.array(
    fc.record({
      at: fc.constantFrom<Cut>("fetch", "answer", "before save", "after save"),
      nth: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 4 },
  );
  const property = fc.asyncProperty(
    fc.constantFrom(...STORAGES),
    sizes,
    cuts,
    async (type, size, planned) => {
      begin(pair, type);
      const bytes = content(size);
      const kept = new Kept();
      let before: readonly Sent[] = [];
      for (const cut of [...planned, undefined]) {
        const acknowledged = kept.text === undefined ? 0 : JSON.parse(kept.text).receipts.length;
        const options = { kept, ifExists: "skip", ifHeld: "end-all" } as const;
        const { sent, end } = await run(
          pair,
          { path: PATH, source: bytes },
          { ...options, ...(cut && { cut }) },
        );
        expect(sentAgain(sent, before, acknowledged)).toEqual([]);
        before = sent;
        if (end === undefined) continue;
        expect(end).toMatchObject({ path: PATH, size });
        expect(kept.text).toBeUndefined();
      }
      expect(Buffer.from(bytesAt() ?? []).equals(bytes)).toBe(true);
      expect(leftSessions()).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: 80 });
  expect(mock.violations).toEqual([]);
});
