import { afterAll, expect, test } from "vitest";
import { begin, type Cut, content, Kept, run, STORAGES, startPair, USER } from "../support/upload-run.ts";

const pair = await startPair();
const { mock } = pair;
afterAll(() => mock.close());

const PATH = "/films/Big Buck Bunny.mp4";
const bytesAt = (path = PATH) => mock.cloudreve.fileAt(USER, path).bytes;
const leftSessions = () => [...mock.cloudreve.uploads.facts.keys()];

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
      const partsOf = (sent: typeof first.sent) =>
        sent.filter(({ method, path }) =>
          /_storage/.test(path)
            ? method === "PUT" || /chunk|remote|cos|upyun/.test(path)
            : /\/upload\/[^/]+\/\d+$/.test(path),
        );
      const before = partsOf(first.sent)
        .slice(0, acknowledged)
        .map(({ part }) => part);
      const again = partsOf(second.sent).map(({ part }) => part);
      expect(
        again.filter((part) => before.includes(part)),
        `${at} ${nth}`,
      ).toEqual([]);
    }
    expect(mock.violations).toEqual([]);
  },
);
