import { expect, it } from "vitest";
import { SCENARIOS } from "../../src/scenarios/index.ts";

it.each(Object.entries(SCENARIOS))("the scenarios of %s have names of their own", (_, scenarios) => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
