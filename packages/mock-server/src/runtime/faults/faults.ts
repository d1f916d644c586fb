import type { ApiName } from "../../specs.ts";
import type { Holds } from "../holds.ts";
import { ActiveRule, type FaultCall, type ListedFault } from "./active-rule.ts";
import { checkRule } from "./check-rule.ts";
import type { Fault, FaultRule } from "./fault.ts";

const MOST_RULES = 1_000;

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
    return this.active.map((one) => one.list());
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
    this.active.push(new ActiveRule(rule, this.added, this.seed));
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
  choose(call: FaultCall): Fault | undefined {
    // Each counts, whichever comes first.
    const [chosen] = this.active.filter((one) => one.fits(call));
    chosen?.hit();
    return chosen?.rule;
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
