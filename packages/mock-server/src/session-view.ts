import type { VirtualClock } from "./clock.ts";
import type { MockViolation } from "./engine/serve-api.ts";
import type { MockStates } from "./mock-states.ts";
import type { CoverageReport } from "./runtime/coverage.ts";
import type { Faults } from "./runtime/faults/faults.ts";
import type { Journal } from "./runtime/journal.ts";
import type { ApiName } from "./specs.ts";
import type { Snapshot, World } from "./world.ts";

/** What a test sees and moves of a mock, or of one of its sessions. */
export type SessionView<Name extends ApiName = ApiName> = Pick<MockStates, Name> & {
  /** Where it is reached, such as `http://127.0.0.1:4010`; the `baseUrl` of both clients. */
  readonly url: string;
  readonly clock: VirtualClock;
  /** Answers that broke the description, the first thousand: none, unless the mock has a defect. */
  readonly violations: readonly MockViolation[];
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What was asked and answered. */
  readonly journal: Journal;
  /** How much of the descriptions clients have seen. */
  coverage(): CoverageReport;
  /** The moment as it is now: all states, and the time. */
  snapshot(): Snapshot;
  /** Goes back to a moment, as often as one likes. Journal, coverage and faults go on. */
  restore(snapshot: Snapshot): void;
  /**
   * Begins anew: states as at the start, or with another scenario, an empty journal, no faults. The clock goes on.
   *
   * @throws RangeError when there is no such scenario; nothing has changed then
   */
  reset(scenario?: string): void;
};

export function viewOfWorld<Name extends ApiName>(
  world: World,
  apis: readonly Name[],
  url: string,
): SessionView<Name> {
  const { clock, violations, runtime } = world;
  const view = {
    url,
    clock,
    violations,
    faults: runtime.faults,
    journal: runtime.journal,
    coverage: () => runtime.coverage.report(),
    snapshot: () => world.snapshot(),
    restore: (snapshot: Snapshot) => world.restore(snapshot),
    reset: (scenario?: string) => world.reset(scenario),
  };
  // States are replaced when the world goes back, so they are looked up each time.
  for (const name of apis)
    Object.defineProperty(view, name, { enumerable: true, get: () => world.states[name] });
  return view as unknown as SessionView<Name>;
}
