import { TITLES } from "../index-page.ts";
import { scenariosOf } from "../scenarios/catalogue.ts";
import type { ApiName } from "../specs.ts";

/** The name and the title of every scenario, by API. */
export function listScenarios(apis: readonly ApiName[]): readonly string[] {
  const lists = apis.map((api) => ({ api, scenarios: scenariosOf(api) }));
  const widest = Math.max(...lists.flatMap(({ scenarios }) => scenarios.map(({ name }) => name.length)));
  return [
    ...lists.flatMap(({ api, scenarios }) => [
      TITLES[api],
      ...scenarios.map(
        ({ name, title, prepare }) => `${prepare ? "*" : " "} ${name.padEnd(widest)}  ${title}`,
      ),
    ]),
    "* begins with a state of its own, the others as every mock does",
  ];
}
