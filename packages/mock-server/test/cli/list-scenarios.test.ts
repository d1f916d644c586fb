import { expect, it } from "vitest";
import { listScenarios } from "../../src/cli/list-scenarios.ts";
import { SCENARIOS } from "../../src/scenarios/catalogue.ts";

const LEGEND = "* begins with a state of its own, the others as every mock does";

it("lists every scenario of both APIs, a line each", () => {
  const lines = listScenarios(["realdebrid", "cloudreve"]);
  const count = SCENARIOS.realdebrid.length + SCENARIOS.cloudreve.length;
  expect(lines.filter((line) => /^[ *] \S+ {2,}\S/.test(line))).toHaveLength(count);
  expect(lines.filter((line) => /^[^ *]/.test(line))).toEqual(["Real-Debrid", "Cloudreve v3"]);
});

it("lists those of one API", () => {
  expect(listScenarios(["realdebrid"])).not.toContain("Cloudreve v3");
});

it("lists those that have every word, in any case, in their name or title", () => {
  expect(listScenarios(["realdebrid", "cloudreve"], ["SLAVE", "upload-n"])).toEqual([
    "Cloudreve v3",
    expect.stringMatching(/^\* upload-node-trouble {2}A slave node/),
    LEGEND,
  ]);
});

it("names the nearest when none has them", () => {
  expect(() => listScenarios(["cloudreve"], ["upload-remot3"])).toThrow(
    /^scenarios: none has "upload-remot3"; the nearest are upload-remote, /,
  );
});
