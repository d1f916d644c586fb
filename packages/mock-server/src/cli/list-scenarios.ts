import { TITLES } from "../index-page.ts";
import { scenariosOf } from "../scenarios/catalogue.ts";
import { nearestNames } from "../scenarios/nearest-names.ts";
import type { ApiName } from "../specs.ts";

/**
 * The name and the title of every scenario that has all the words in them, by API.
 *
 * @throws Error that names the nearest scenarios when there is none
 */
export function listScenarios(apis: readonly ApiName[], words: readonly string[] = []): readonly string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const fits = ({ name, title }: { readonly name: string; readonly title: string }) =>
    wanted.every((word) => `${name} ${title}`.toLowerCase().includes(word));
  const lists = apis
    .map((api) => ({ api, scenarios: scenariosOf(api).filter(fits) }))
    .filter(({ scenarios }) => scenarios.length > 0);
  if (lists.length === 0) throw nothing(apis, words.join(" "));
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

function nothing(apis: readonly ApiName[], words: string): Error {
  const names = apis.flatMap((api) => scenariosOf(api).map(({ name }) => name));
  const nearest = nearestNames(words, names).join(", ");
  return new Error(`scenarios: none has ${JSON.stringify(words.slice(0, 100))}; the nearest are ${nearest}`);
}
