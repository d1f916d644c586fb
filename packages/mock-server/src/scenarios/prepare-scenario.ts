import type { VirtualClock } from "../clock.ts";
import { API_NAMES, type ApiName } from "../specs.ts";
import type { States } from "../world.ts";
import { scenariosOf } from "./catalogue.ts";
import { nearestNames } from "./nearest-names.ts";

/**
 * Brings about what a scenario begins with, in new states. Where both APIs have one of that name, both begin so.
 *
 * @throws RangeError that names the nearest scenarios when there is none
 */
export function prepareScenario(name: string, states: States, clock: VirtualClock): void {
  const served = API_NAMES.filter((api) => api in states);
  const fitting = served.flatMap((api) => {
    const scenario = scenariosOf(api).find((one) => one.name === name);
    return scenario === undefined ? [] : [{ api, scenario }];
  });
  if (fitting.length === 0) throw unknown(name, served);
  for (const { api, scenario } of fitting) scenario.prepare?.(states[api], clock);
}

function unknown(name: string, served: readonly ApiName[]): RangeError {
  const names = served.flatMap((api) => scenariosOf(api).map((one) => one.name));
  const nearest = nearestNames(name, names).join(", ");
  return new RangeError(
    `scenario: there is no ${JSON.stringify(name.slice(0, 100))}; the nearest are ${nearest}`,
  );
}
