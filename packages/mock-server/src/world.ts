import type { VirtualClock } from "./clock.ts";
import { bindApi } from "./engine/bound-api.ts";
import type { Engine } from "./engine/engine.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { MockApi } from "./engine/mock-api.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import type { MockViolation, ServedApi } from "./engine/serve-api.ts";
import { cloneState } from "./runtime/clone-state.ts";
import type { JournalOptions } from "./runtime/journal.ts";
import { createRuntime, type Runtime } from "./runtime/runtime.ts";
import type { StartTimer } from "./runtime/timers.ts";
import type { ApiName } from "./specs.ts";

/** The states of a world, by the name of their API. */
export type States = Readonly<Record<string, unknown>>;

/** A moment of a world, to go back to. */
export interface Snapshot {
  readonly states: States;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface WorldSettings {
  readonly apis: readonly { readonly api: MockApi; readonly engine: Engine }[];
  readonly createClock: () => VirtualClock;
  /** Makes states know of each other; gets what gives the ones at the moment. */
  readonly link?: ((states: States, current: () => States) => void) | undefined;
  /** The name of what new states begin with; only with `prepare`. */
  readonly scenario?: string | undefined;
  /** Brings a scenario about in new states; throws when there is none of that name. */
  readonly prepare?: ((scenario: string, states: States, clock: VirtualClock) => void) | undefined;
  readonly seed?: number | undefined;
  readonly limits?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly journal?: JournalOptions | undefined;
  readonly timer?: StartTimer | undefined;
  /** Answers that were recorded, from their beginning. */
  readonly replay?: (() => RecordedAnswers) | undefined;
}

/** Gives recorded answers, where there are any. */
export interface RecordedAnswers {
  answer(api: ApiName, request: RawRequest): MockResponse | undefined;
}

/** Enough to see what is wrong, and no leak in a mock that runs for weeks. */
const MOST_VIOLATIONS = 1_000;

/** The states of the APIs, a clock, and what goes wrong and is written down. Several can share a port. */
export class World {
  readonly clock: VirtualClock;
  readonly runtime: Runtime;
  readonly violations: MockViolation[] = [];
  readonly served: readonly ServedApi[];
  private readonly settings: WorldSettings;
  private current: States;
  private begunWith: string | undefined;
  private replay: RecordedAnswers | undefined;

  /** @param origin where it is reached, known once the mock listens */
  constructor(settings: WorldSettings, origin: () => string) {
    const { apis, createClock, strict = true, seed = 1, journal, timer } = settings;
    this.settings = settings;
    this.clock = createClock();
    this.current = this.createStates();
    this.replay = settings.replay?.();
    const operations = new Map(apis.map(({ api, engine }) => [api.name, engine.operations]));
    this.runtime = createRuntime({ seed, journal, timer, clock: this.clock, apis: operations });
    const report = (violation: MockViolation) => {
      if (this.violations.length < MOST_VIOLATIONS) this.violations.push(violation);
    };
    this.served = apis.map(({ api, engine }) => ({
      api: bindApi(api, () => this.current[api.name]),
      engine,
      clock: this.clock,
      origin,
      strict,
      report,
      recorded: settings.replay && ((request) => this.replay?.answer(api.name, request)),
    }));
  }

  /** What the states began with. */
  get scenario(): string | undefined {
    return this.begunWith;
  }

  get states(): States {
    return this.current;
  }

  /** The moment as it is now. What comes later does not change it. */
  snapshot(): Snapshot {
    return { states: this.copy(this.current), time: this.clock.now() };
  }

  /** Goes back to a moment, as often as one likes. Journal, coverage and faults go on. */
  restore({ states, time }: Snapshot): void {
    this.current = this.copy(states);
    this.clock.goBack(time);
  }

  /**
   * Begins anew: states as at the start, or with another scenario, nothing in the journal, no faults. The clock
   * goes on.
   */
  reset(scenario?: string): void {
    this.current = this.createStates(scenario);
    this.replay = this.settings.replay?.();
    this.runtime.faults.clear();
    this.runtime.journal.clear();
    this.violations.length = 0;
  }

  private copy(states: States): States {
    return cloneState(states, new Set<unknown>([this.clock]));
  }

  private createStates(scenario = this.settings.scenario): States {
    const { apis, seed = 1, limits = false, link, prepare } = this.settings;
    const start = { clock: this.clock, seed, limits };
    const states = Object.fromEntries(apis.map(({ api }) => [api.name, api.createState(start)]));
    link?.(states, () => this.current);
    if (scenario !== undefined) prepare?.(scenario, states, this.clock);
    this.begunWith = scenario;
    return states;
  }
}
