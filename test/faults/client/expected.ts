import type { FaultKind } from "@debrid-drive/mock-server";
import type { ErrorKind } from "@debrid-drive/runtime";
import type { ApiName } from "../operations.ts";

export type End = "data" | ErrorKind;

/** How the answer of an operation looks when nothing goes wrong. */
export type AnswerShape =
  /** JSON. */
  | "json"
  /** A file, a text, an address. */
  | "other"
  /** Nothing but a status; the mock gives it a body, and so another status, to have something to spoil. */
  | "empty"
  /** A refusal: the operation was removed. */
  | "refused";

export interface Expectation {
  /** What a call ends in that meets the fault in every try. */
  readonly end: End | Readonly<Record<AnswerShape, End>> | Readonly<Record<ApiName, End>>;
  /** Whether another try makes sense: then operations that can be repeated are. */
  readonly temporary: boolean;
}

const ITS_OWN = { json: "data", other: "data", empty: "http", refused: "api" } as const;

/** What each transport fault must end in. */
export const EXPECTED: Readonly<Record<FaultKind, Expectation>> = {
  reset: { end: "network", temporary: true },
  empty: { end: "network", temporary: true },
  garbage: { end: "network", temporary: true },
  "reset-after": { end: "network", temporary: true },
  short: { end: "network", temporary: true },
  "bad-chunk": { end: "network", temporary: true },
  "bad-encoding": { end: "network", temporary: true },
  "no-answer": { end: "timeout", temporary: true },
  stall: { end: "timeout", temporary: true },
  drip: { end: ITS_OWN, temporary: false },
  "truncated-json": {
    end: { json: "decode", other: "data", empty: "http", refused: "http" },
    temporary: false,
  },
  "bad-gateway": { end: "http", temporary: true },
  // Real-Debrid gives code 34 with it, Cloudreve none.
  "too-many-requests": { end: { realdebrid: "api", cloudreve: "http" }, temporary: true },
};

/** What one operation's call must end in that meets the fault in every try. */
export function expectedEnd(kind: FaultKind, api: ApiName, shape: AnswerShape): End {
  const { end } = EXPECTED[kind];
  if (typeof end === "string") return end;
  return "json" in end ? end[shape] : end[api];
}
