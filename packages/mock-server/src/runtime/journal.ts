import type { FoundViolation } from "../recordings/check-exchange.ts";
import type { ApiName } from "../specs.ts";
import type { FaultKind } from "./faults/fault.ts";

/** One request, and what was answered. Holds no header, and no value of a query that may be secret. */
export interface JournalEntry {
  /** Counts on, the first is 1. */
  readonly number: number;
  /** The mock's clock when the answer was decided, milliseconds since 1970. */
  readonly time: number;
  readonly api: ApiName;
  /** An operationId; `undefined` when the path leads to none. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** What was decided, even if a fault kept it from arriving; `undefined` when nothing was. */
  readonly status: number | undefined;
  /** The code in the body: `error_code` of Real-Debrid, `code` of Cloudreve. */
  readonly code: number | undefined;
  readonly fault: FaultKind | undefined;
  /** Milliseconds the answer was to be held back. */
  readonly delay: number | undefined;
  /** With the option `bodies`: as text, the first 65,536 characters. */
  readonly requestBody?: string;
  readonly responseBody?: string;
  /** What follows is of a proxy: how the exchange left the description, nothing if it did not. */
  readonly violations?: readonly FoundViolation[];
  /** What could not be checked, and why. */
  readonly unchecked?: readonly string[];
  /** What kept the server from answering, such as `connection_refused` (RFC 9209). */
  readonly failure?: string;
  /** Milliseconds that the answer took. */
  readonly duration?: number;
}

export interface JournalOptions {
  /** Keep at most this many entries, the newest. Default: 10,000. */
  readonly limit?: number;
  /** Keep bodies, whatever secrets are in them. Default: false. */
  readonly bodies?: boolean;
}

const LONGEST_LIMIT = 1_000_000;

/** What a mock was asked and what it answered, in the order in which answers were decided. */
export class Journal {
  private isKeepingBodies: boolean;
  private readonly limit: number;
  /** The newest; once there are as many as the limit, the oldest is at `next`. */
  private readonly list: Omit<JournalEntry, "number">[] = [];
  private next = 0;
  private count = 0;

  constructor({ limit = 10_000, bodies = false }: JournalOptions = {}) {
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > LONGEST_LIMIT) {
      throw new RangeError(`journal.limit: expected 1 to ${LONGEST_LIMIT}, got ${limit}`);
    }
    this.limit = limit;
    this.isKeepingBodies = bodies;
  }

  /** Whether bodies are kept, whatever secrets are in them. */
  get bodies(): boolean {
    return this.isKeepingBodies;
  }

  /** From now on; entries that are there stay as they are. */
  keepBodies(keep: boolean): void {
    this.isKeepingBodies = keep;
  }

  /** How many requests were written down, with those that were dropped since. */
  get total(): number {
    return this.count;
  }

  /** The number of the oldest entry that is kept; one more than `total` when there is none. */
  get first(): number {
    return this.count - this.list.length + 1;
  }

  entries(): readonly JournalEntry[] {
    return this.newest(0, this.list.length);
  }

  /** Entries with a higher number, the newest of them, in order. */
  newest(after: number, most: number): readonly JournalEntry[] {
    const from = Math.max(after + 1, this.first, this.count - most + 1);
    const length = Math.max(0, this.count - from + 1);
    return Array.from({ length }, (_, index) => this.at(from + index)).filter((entry) => entry !== undefined);
  }

  /** The entry of a number, if it is kept. */
  at(number: number): JournalEntry | undefined {
    const entry = this.list[(this.next + number - this.first) % this.list.length];
    return entry && number >= this.first && number <= this.count ? { number, ...entry } : undefined;
  }

  /** Entries of one operation. */
  of(operation: string): readonly JournalEntry[] {
    return this.entries().filter((entry) => entry.operation === operation);
  }

  /** Forgets the entries; contract coverage stays as it is. */
  clear(): void {
    this.list.length = 0;
    this.next = 0;
  }

  write(entry: Omit<JournalEntry, "number">): void {
    this.count += 1;
    if (this.list.length < this.limit) {
      this.list.push(entry);
      return;
    }
    this.list[this.next] = entry;
    this.next = (this.next + 1) % this.limit;
  }
}
