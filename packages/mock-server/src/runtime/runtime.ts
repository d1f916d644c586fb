import type { VirtualClock } from "../clock.ts";
import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { ApiName } from "../specs.ts";
import { Coverage } from "./coverage.ts";
import { Faults } from "./faults/faults.ts";
import { Holds } from "./holds.ts";
import { Journal, type JournalOptions } from "./journal.ts";
import { type StartTimer, startTimer } from "./timers.ts";

/** What a mock does around its APIs: lets things go wrong, and writes down what happened. */
export interface Runtime {
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly journal: Journal;
  readonly coverage: Coverage;
}

export interface RuntimeSettings {
  readonly clock: VirtualClock;
  readonly apis: ReadonlyMap<ApiName, readonly CompiledOperation[]>;
  readonly seed?: number;
  readonly journal?: JournalOptions | undefined;
  /** Default: this machine's timers. */
  readonly timer?: StartTimer | undefined;
}

export function createRuntime({ clock, apis, seed = 1, ...settings }: RuntimeSettings): Runtime {
  const ids = [...apis].map(([name, operations]) => [name, new Set(operations.map(({ id }) => id))] as const);
  const holds = new Holds(clock, settings.timer ?? startTimer);
  return {
    clock,
    holds,
    faults: new Faults(seed, new Map(ids), holds),
    journal: new Journal(settings.journal),
    coverage: new Coverage(apis),
  };
}
