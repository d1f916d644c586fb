import { expect, test } from "vitest";
import type { Measured } from "../../report/measured.ts";
import { pageOf, replaceSections, sectionOf } from "../../report/page.ts";

const MACHINE = "a processor, 4 cores; Linux x64; Node 24.21.0.";

const measured = (title: string, body: string): Measured => ({
  title,
  report: { body: `\n${body}\n`, bars: [{ what: "ratio", value: 1, bound: "at most", allowed: 1 }] },
  date: new Date("2026-11-21T12:00:00Z"),
  seconds: 70,
  load: { before: 0.25, after: 1.5 },
  versions: ["ky 2.1.0", "axios 1.21.1"],
});

const page = pageOf(
  MACHINE,
  ["A", "B", "C"].map((title) => measured(title, `Text of ${title}.`)),
  1_500,
);

test("a section has its text, its bars, and when and how it was measured", () => {
  expect(sectionOf(measured("A", "Text.")).split("\n\n")).toEqual([
    "## A",
    "Text.",
    expect.stringMatching(/^\| measure .*\n.*\n\| ratio .* yes \|$/),
    "21 November 2026, in 1 min 10 s, load average 0.3 at the beginning and 1.5 at the end. With ky 2.1.0, axios 1.21.1.",
  ]);
});

test("the page tells of the machine and how long it took", () => {
  expect(page).toMatch(/^# Results\n/);
  expect(page).toContain(`\nMachine: ${MACHINE}\n`);
  expect(page).toContain("\nThe whole run took 25 min 0 s.\n");
  expect(page.match(/^## .*/gm)).toEqual(["## A", "## B", "## C"]);
});

test("the same measurements give the same page", () => {
  const again = ["A", "B", "C"].map((title) => measured(title, `Text of ${title}.`));
  expect(pageOf(MACHINE, again, 1_500)).toBe(page);
});

test("only what was measured anew is replaced", () => {
  const next = replaceSections(page, MACHINE, [measured("B", "Another.")]);
  expect(next).toBe(page.replace("Text of B.", "Another."));
});

test.each(["A", "C"])("the section at an end is replaced: %s", (title) => {
  const next = replaceSections(page, MACHINE, [measured(title, "Another.")]);
  expect(next).toBe(page.replace(`Text of ${title}.`, "Another."));
});

test("a section that begins alike stays", () => {
  const both = pageOf(MACHINE, [measured("What it costs a call", "1"), measured("What it costs", "2")], 1);
  const next = replaceSections(both, MACHINE, [measured("What it costs", "3")]);
  expect(next).toBe(
    pageOf(MACHINE, [measured("What it costs a call", "1"), measured("What it costs", "3")], 1),
  );
});

test("a new section comes last", () => {
  const next = replaceSections(page, MACHINE, [measured("D", "New.")]);
  expect(next).toBe(`${page}\n${sectionOf(measured("D", "New."))}\n`);
});

test("text of a replacement is taken as it is", () => {
  expect(replaceSections(page, MACHINE, [measured("B", "$& and $1")])).toContain("\n$& and $1\n");
});

test("a page of another machine is refused", () => {
  expect(() => replaceSections(page, MACHINE.replace("4", "8"), [])).toThrow(
    "the page is of another machine",
  );
});
