import { SCENARIOS } from "../scenarios/catalogue.ts";
import { playScenario } from "../scenarios/play.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { ApiName } from "../specs.ts";
import type { MockStates } from "../start-mock.ts";

/** Each is a mock of its own; more at once are no faster. */
const AT_ONCE = 8;

export interface Played {
  readonly scenarios: number;
  /** Every code that an answer had. */
  readonly codes: ReadonlySet<number>;
  readonly failures: readonly string[];
}

/** Plays every scenario of an API, a few at once. */
export async function playAll<Name extends ApiName>(api: Name): Promise<Played> {
  const scenarios = SCENARIOS[api] as unknown as readonly Scenario<MockStates[Name]>[];
  const codes = new Set<number>();
  const failures: string[] = [];
  // All workers take from the same iterator.
  const waiting = scenarios.values();
  const work = async () => {
    for (const scenario of waiting) {
      try {
        for (const { code } of await playScenario(api, scenario)) if (code !== undefined) codes.add(code);
      } catch (error) {
        failures.push(`${scenario.name}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { scenarios: scenarios.length, codes, failures };
}
