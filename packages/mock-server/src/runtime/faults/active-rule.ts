import { SeededRandom } from "../../apis/seeded.ts";
import type { ApiName } from "../../specs.ts";
import type { FaultRule } from "./fault.ts";

/** A call that something may happen to. */
export interface FaultCall {
  readonly api: ApiName;
  /** `undefined` when the path leads to none. */
  readonly operation: string | undefined;
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

/** A rule that counts the calls it is asked about. */
export class ActiveRule {
  readonly rule: FaultRule;
  readonly number: number;
  private readonly seed: number;
  /** By API and operation. */
  private readonly calls = new Map<string, number>();
  private hits = 0;

  constructor(rule: FaultRule, number: number, seed: number) {
    this.rule = structuredClone(rule);
    this.number = number;
    this.seed = seed;
  }

  /** Counts a call, if it is about it; whether the fault comes with this one. */
  fits({ api, operation = "" }: FaultCall): boolean {
    const { rule, number, calls } = this;
    if ((rule.api ?? api) !== api || (rule.operation ?? operation) !== operation) return false;
    const name = `${api} ${operation}`;
    const nth = (calls.get(name) ?? 0) + 1;
    calls.set(name, nth);
    if (rule.nth !== undefined) return [rule.nth].flat().includes(nth);
    const purpose = `fault ${number} ${name} ${nth}`;
    return rule.probability === undefined || new SeededRandom(this.seed, purpose).next() < rule.probability;
  }

  /** Another rule may come before it. */
  hit(): void {
    this.hits += 1;
  }

  list(): ListedFault {
    const { number, rule, hits } = this;
    const calls = [...this.calls.values()].reduce((sum, one) => sum + one, 0);
    return { number, rule, calls, hits };
  }
}
