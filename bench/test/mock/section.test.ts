import { expect, test } from "vitest";
import type { MockCost } from "../../mock/cost.ts";
import { reportMock } from "../../mock/section.ts";
import { isMet } from "../../report/bar.ts";

const even = (middle: number) => ({ least: middle, middle, most: middle });
const row = (name: string, ofBare: number, timesThis: number) => ({
  name,
  speed: { perSecond: 1_000, p99: 1, memory: 100 },
  ofBare: even(ofBare),
  timesThis: even(timesThis),
});
const MB = 1024 ** 2;
const good: MockCost = {
  rows: [row("bare `node:http`", 1, 0.7), row("mock", 0.7, 1), row("`prism-cli`", 0.03, 20)],
  first: { prism: [500, 510, 490], mock: [350, 360, 340] },
  hashes: ["abc", "abc", "abc"],
  heaps: [50 * MB, 45 * MB],
  sessions: [{ before: 33 * MB, open: 80 * MB, after: 33 * MB, mixed: 0 }],
  torrents: {
    added: 10_000,
    refused: 290_000,
    sizes: [50_000, 150_000, 300_000].map(() => ({ torrents: 10_000, heap: 40 * MB })),
  },
};
const missed = (given: Partial<MockCost>) =>
  reportMock({ ...good, ...given })
    .bars.filter((bar) => !isMet(bar))
    .map(({ what }) => what);

test("a good run misses nothing", () => {
  expect(missed({})).toEqual([]);
});

test.each([
  [{ hashes: ["abc", "abc", "abd"] }, "other bytes than were sent"],
  [{ heaps: [50 * MB, 61 * MB] }, "heap after a million requests, in heaps after 100,000"],
  [{ first: { prism: [400, 400, 400], mock: [410, 410, 410] } }, "first answer, in imports of Prism"],
  [{ sessions: [{ before: 33 * MB, open: 80 * MB, after: 33 * MB, mixed: 1 }] }, "sessions mixed up"],
  [
    { sessions: [{ before: 33 * MB, open: 80 * MB, after: 40 * MB, mixed: 0 }] },
    "heap after sessions, in heaps before",
  ],
  [{ sessions: [{ before: 33 * MB, open: 150 * MB, after: 33 * MB, mixed: 0 }] }, "a session"],
] as const)("%j is missed", (given, what) => {
  expect(missed(given)).toEqual([what]);
});

test("a server that was not measured is missed", () => {
  expect(() => reportMock({ ...good, rows: [] })).toThrow("mock was not measured");
});
