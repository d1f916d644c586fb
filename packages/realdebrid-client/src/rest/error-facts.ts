import type { ErrorGroup, Refusal } from "@debrid-drive/runtime/core";

/** What to do about each code; a code that is not here is about the call itself. */
const GROUPS: Readonly<Record<ErrorGroup, readonly number[]>> = {
  /** Not there any more, never there, or not to be had: infringing files, removed operations. */
  gone: [7, 16, 19, 24, 28, 29, 35, 37],
  /** A limit or an outage that passes. */
  later: [-1, 5, 6, 17, 18, 23, 25, 34, 36],
  /** Too many active torrents. */
  slots: [21],
  /** The token, the account or the address. */
  access: [8, 9, 10, 11, 12, 13, 14, 15, 20, 22],
};

/** The server stumbled; with a 503, every other code is an answer. */
const TEMPORARY = [-1, 5, 34];

/** Too many calls. */
const THROTTLED = [5, 34];

/** What to do about a code. */
export function about(code: number): Pick<Refusal, "group" | "temporary" | "throttled"> {
  const groups = Object.keys(GROUPS) as ErrorGroup[];
  return {
    group: groups.find((group) => GROUPS[group].includes(code)),
    temporary: TEMPORARY.includes(code),
    throttled: THROTTLED.includes(code),
  };
}
