import type { Live } from "./live.ts";
import type { Need } from "./needs.ts";

/** One thing that a server should do. Cases depend on nothing that another one left. */
export interface LiveCase {
  readonly name: string;
  readonly needs?: readonly Need[];
  /** Milliseconds. Default: two minutes. */
  readonly limitMs?: number;
  readonly run: (live: Live) => Promise<unknown>;
}
