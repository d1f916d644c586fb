import type { VirtualClock } from "../clock.ts";
import { API_NAMES, type ApiName } from "../specs.ts";
import type { States } from "../world.ts";
import { SCENARIOS } from "./catalogue.ts";
import { nearestNames } from "./nearest-names.ts";
import type { Scenario } from "./scenario.ts";

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

/** Which kind of state goes with which API is kept together by name. */
const scenariosOf = (api: ApiName) => SCENARIOS[api] as unknown as readonly Scenario<unknown>[];

function unknown(name: string, served: readonly ApiName[]): RangeError {
  const names = served.flatMap((api) => scenariosOf(api).map((one) => one.name));
  const [first, ...rest] = nearestNames(name, names);
  const nearest = [first, ...rest].join(", ");
  return new RangeError(`scenario: there is no ${JSON.stringify(name)}; the nearest are ${nearest}`);
}
