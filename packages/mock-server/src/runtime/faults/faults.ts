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

  /**
   * Adds a rule. Of several that fit a call, the first counts.
   *
   * @throws RangeError that names the field that is wrong
   */
  add(rule: FaultRule): void {
    checkRule(rule);
    this.checkNames(rule);
    if (this.active.length >= MOST_RULES) throw new RangeError(`faults.add: there are ${MOST_RULES} rules`);
    this.active.push({ rule: structuredClone(rule), number: this.active.length + 1, calls: new Map() });
  }

  /** Takes all rules away, and forgets how many calls there were. */
  clear(): void {
    this.active.length = 0;
  }

  /** Counts a call, and gives what happens to it. */
  choose({ api, operation = "" }: FaultCall): Fault | undefined {
    const name = `${api} ${operation}`;
    let chosen: Fault | undefined;
    for (const { rule, number, calls } of this.active) {
      if ((rule.api ?? api) !== api || (rule.operation ?? operation) !== operation) continue;
      const nth = (calls.get(name) ?? 0) + 1;
      calls.set(name, nth);
      if (this.fits(rule, `fault ${number} ${name} ${nth}`, nth)) chosen ??= rule;
    }
    return chosen;
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
