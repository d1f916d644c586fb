import { expect, it } from "vitest";
import { limits } from "../../../../src/apis/realdebrid/scenarios/limits.ts";
import { listOperations } from "../../../../src/engine/list-operations.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";
import { loadSpec } from "../../../../src/specs.ts";

const operations = listOperations(await loadSpec("realdebrid")).map(({ id }) => id);

const EXPECTED: Readonly<Record<string, readonly (readonly [string, number, number | undefined])[]>> = {
  "too-many-requests": operations.map((id) => [id, 429, 34]),
  "too-many-adds": [
    ["addMagnet", 429, 34],
    ["addMagnet", 429, 34],
    ["addMagnet", 451, 35],
  ],
  "nothing-changed": [
    ["getUser", 200, undefined],
    ["getUser", 304, undefined],
  ],
};

it.each(limits)("$name reaches what it is for", async (scenario) => {
  const reached = await playScenario("realdebrid", scenario);
  expect(reached.map(({ operation, status, code }) => [operation, status, code])).toEqual(
    EXPECTED[scenario.name],
  );
});
