import type { CloudreveState } from "../../state.ts";

/** As many records of a kind as the mock keeps. */
const MOST = 10_000;
/** The largest number of a record that a database column holds. */
const LAST = 2 ** 32 - 1;

/** Whether the database takes a record under a number, or a new one for 0. */
export function canSave(state: CloudreveState, facts: ReadonlyMap<number, unknown>, id: number): boolean {
  return !state.outages.has("database") && id <= LAST && (facts.has(id) || facts.size < MOST);
}
