import { SeededRandom } from "../../apis/seeded.ts";
import type { ApiName } from "../../specs.ts";
import type { Holds } from "../holds.ts";
import { checkRule } from "./check-rule.ts";
import type { Fault, FaultRule } from "./fault.ts";

const MOST_RULES = 1_000;

interface ActiveRule {
  readonly rule: FaultRule;
  /** The first rule is 1. */
  readonly number: number;
  /** By API and operation. */
  readonly calls: Map<string, number>;
  /** How often it came about. */
  hits: number;
}

/** A rule, and what has come of it. */
export interface ListedFault {
  /** To take it away with. The first is 1. */
  readonly number: number;
  readonly rule: FaultRule;
  /** Calls that it was asked about. */
  readonly calls: number;
  /** Of these, how many it happened to. */
  readonly hits: number;
}

/** A call that something may happen to. */
export interface FaultCall {
  readonly api: ApiName;
  /** `undefined` when the path leads to none. */
  readonly operation: string | undefined;
}

/** What is to go wrong in a mock, as rules. */
export class Faults {
  private readonly seed: number;
  private readonly operations: ReadonlyMap<ApiName, ReadonlySet<string>>;
  private readonly holds: Holds;
  private readonly active: ActiveRule[] = [];
  private added = 0;

  constructor(seed: number, operations: ReadonlyMap<ApiName, ReadonlySet<string>>, holds: Holds) {
    this.seed = seed;
    this.operations = operations;
    this.holds = holds;
  }

  /** The rules, in the order they are asked in. */
  get rules(): readonly FaultRule[] {
    return this.active.map(({ rule }) => rule);
  }

  /** Whether anything may go wrong. */
  get any(): boolean {
    return this.active.length > 0;
  }

  /** How many answers are being held back, by a delay, a stall or for ever. */
  get holding(): number {
    return this.holds.count;
  }

  /** When the next of them is let go, by the mock's clock; `undefined` when only a test can end that. */
  get nextDue(): number | undefined {
    return this.holds.nextDue;
  }

  /** Resolves as soon as this many answers are being held back: then advance the clock, or give up. */
  held(count = 1): Promise<void> {
    return this.holds.reached(count);
  }

  /** The rules in the same order, with how often they came about. */
  list(): readonly ListedFault[] {
    return this.active.map(({ number, rule, calls, hits }) => ({
      number,
      rule,
      calls: [...calls.values()].reduce((sum, one) => sum + one, 0),
      hits,
    }));
  }

  /**
   * Adds a rule, and gives its number. Of several that fit a call, the first counts.
   *
   * @throws RangeError that names the field that is wrong
   */
  add(rule: FaultRule): number {
    checkRule(rule);
    this.checkNames(rule);
    if (this.active.length >= MOST_RULES) throw new RangeError(`faults.add: there are ${MOST_RULES} rules`);
    this.added += 1;
    this.active.push({ rule: structuredClone(rule), number: this.added, calls: new Map(), hits: 0 });
    return this.added;
  }

  /** Takes one rule away, by its number; `false` when there is none. */
  remove(number: number): boolean {
    const index = this.active.findIndex((one) => one.number === number);
    if (index >= 0) this.active.splice(index, 1);
    return index >= 0;
  }

  /** Takes all rules away, and forgets how many calls there were. */
  clear(): void {
    this.active.length = 0;
    this.added = 0;
  }

  /** Counts a call, and gives what happens to it. */
  choose({ api, operation = "" }: FaultCall): Fault | undefined {
    const name = `${api} ${operation}`;
    let chosen: ActiveRule | undefined;
    for (const active of this.active) {
      const { rule, number, calls } = active;
      if ((rule.api ?? api) !== api || (rule.operation ?? operation) !== operation) continue;
      const nth = (calls.get(name) ?? 0) + 1;
      calls.set(name, nth);
      if (this.fits(rule, `fault ${number} ${name} ${nth}`, nth)) chosen ??= active;
    }
    if (chosen !== undefined) chosen.hits += 1;
    return chosen?.rule;
  }

  private fits({ nth: wanted, probability }: FaultRule, purpose: string, nth: number): boolean {
    if (wanted !== undefined) return [wanted].flat().includes(nth);
    return probability === undefined || new SeededRandom(this.seed, purpose).next() < probability;
  }

  private checkNames({ api, operation }: FaultRule): void {
    if (api !== undefined && !this.operations.has(api)) {
      throw new RangeError(`faults.add: api: this mock does not serve ${api}`);
    }
    if (operation === undefined) return;
    const apis = api === undefined ? [...this.operations.keys()] : [api];
    if (apis.some((one) => this.operations.get(one)?.has(operation) === true)) return;
    throw new RangeError(`faults.add: operation: ${apis.join(" and ")} has no ${JSON.stringify(operation)}`);
  }
}
