import { playScenario } from "../../../src/scenarios/play.ts";
import type { Scenario } from "../../../src/scenarios/scenario.ts";
import type { ApiName } from "../../../src/specs.ts";
import type { MockStates } from "../../../src/start-mock.ts";

/** The answers that a scenario reaches, each as operation, status and code, once, in the order they came. */
export async function triplesOf<Name extends ApiName>(
  api: Name,
  scenario: Scenario<MockStates[Name]>,
): Promise<readonly string[]> {
  const reached = await playScenario(api, scenario);
  return [
    ...new Set(reached.map(({ operation, status, code }) => [operation, status, code].join(" ").trimEnd())),
  ];
}
