import { expect, test } from "vitest";
import { reportSizes } from "../../client/size/section.ts";
import { allHold } from "../../report/bar.ts";

const size = (gzip: number) => ({ minified: gzip * 3, gzip });
const own = (start: number) => ({
  name: "one call",
  start: size(start),
  all: size(start + 800),
  budget: 11_300,
});

test("as much as the budget is fine", () => {
  expect(allHold(reportSizes({ own: [own(11_300)], others: [] }).bars)).toBe(true);
});

test("a byte over the budget fails", () => {
  expect(allHold(reportSizes({ own: [own(11_301)], others: [] }).bars)).toBe(false);
});

test("others come after this repository's own, smallest first", () => {
  const other = (name: string, gzip: number) => ({
    name,
    start: size(gzip),
    all: size(gzip),
    platform: "browser" as const,
  });
  const { body } = reportSizes({
    own: [own(9_000)],
    others: [other("large", 20_000), other("small", 1_000)],
  });
  expect(body.match(/^\| `.*?`/gm)).toEqual(["| `one call`", "| `small`", "| `large`"]);
  expect(body).toContain("| `one call` | 9.0 kB       | 27.0 kB  | 9.8 kB         |");
});
