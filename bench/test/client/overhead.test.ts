import { expect, test } from "vitest";
import { reportOverhead } from "../../client/overhead/section.ts";
import { isMet } from "../../report/bar.ts";

const OTHERS = ["ky", "axios", "ofetch", "@octokit/core", "openai"];

const way = (atOnce: number, own: readonly number[]) => ({
  atOnce,
  rounds: 3,
  calls: 40,
  times: new Map<string, readonly number[]>([
    ["this client", own],
    ["openapi-fetch", [100, 200, 300]],
    ...OTHERS.map((name): [string, readonly number[]] => [name, [200, 400, 600]]),
  ]),
});

test("each way of calling is held against openapi-fetch, and against those that are slower", () => {
  const { bars } = reportOverhead([way(1, [110, 220, 330]), way(32, [120, 240, 360])]);
  const missed = bars.filter((bar) => !isMet(bar)).map(({ what }) => what);
  expect(bars).toHaveLength(10);
  expect(missed).toEqual(["of openapi-fetch, 32 at once"]);
});

test("as slow as another is not faster", () => {
  const { bars } = reportOverhead([way(1, [200, 400, 600])]);
  expect(bars.map(isMet)).toEqual(Array(5).fill(false));
});

test("a contender that was not measured is missed", () => {
  const broken = way(1, [1, 1, 1]);
  broken.times.delete("axios");
  expect(() => reportOverhead([broken])).toThrow("axios was not measured");
});
