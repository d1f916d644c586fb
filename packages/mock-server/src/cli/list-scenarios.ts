import { TITLES } from "../index-page.ts";
import { SCENARIOS } from "../scenarios/catalogue.ts";
import type { ApiName } from "../specs.ts";

/** The name and the title of every scenario, by API. */
export function listScenarios(apis: readonly ApiName[]): readonly string[] {
  const widest = Math.max(...apis.flatMap((api) => SCENARIOS[api].map(({ name }) => name.length)));
  return apis.flatMap((api) => [
    TITLES[api],
    ...SCENARIOS[api].map(({ name, title }) => `  ${name.padEnd(widest)}  ${title}`),
  ]);
}
