import type { FaultKind, FaultRule, Mock } from "@debrid-drive/mock-server";
import type { PairClock, Wiring } from "@debrid-drive/mock-server/testing";
import { ClientError, type Result } from "@debrid-drive/runtime";
import type { ClientOperation } from "./apis.ts";
import { type End, EXPECTED, expectedEnd } from "./expected.ts";

/** Which tries meet the fault: all, the first, or all while the operation runs all the same. */
export type Mode = "always" | "once" | "after";

export interface Bench {
  readonly mock: Mock;
  readonly clock: PairClock;
  readonly wiring: Wiring;
}

export interface Verdict {
  /** `hang` when there was none, `thrown` when it was no typed error. */
  readonly end: End | "hang" | "thrown";
  readonly requests: number;
  /** What did not hold, in a few words each. */
  readonly violations: readonly string[];
}

/** What a call may take by default, in the mock's time. */
const DEADLINE_MS = 90_000;
/** By default there are three retries. */
const MOST_TRIES = 4;
const INTERVAL_MS = 1000;

/** Sends one call whose tries meet a fault. */
export async function tryCase(
  { mock, clock, wiring }: Bench,
  subject: ClientOperation,
  kind: FaultKind,
  mode: Mode,
): Promise<Verdict> {
  mock.faults.clear();
  mock.journal.clear();
  mock.faults.add(ruleOf(subject, kind, mode));
  const startedAt = clock.now();
  const sent = subject.send(wiring);
  const end = await clock.run(sent.then(endOf, thrown), 2 * DEADLINE_MS).catch((): Verdict["end"] => "hang");
  const elapsed = clock.now() - startedAt;
  await clock.settle();
  const requests = mock.journal.of(subject.operation.id).length;
  const attempts = end === "hang" || end === "thrown" ? requests : (await sent).meta.attempts;
  const wanted = mode === "once" && isRetried(subject, kind) ? plainEnd(subject) : endFor(subject, kind);
  const [least, most] = requestsFor(subject, kind, mode);
  const checks = {
    [`${end} instead of ${wanted}`]: end === wanted,
    [`${elapsed} ms`]: elapsed <= DEADLINE_MS,
    [`${requests} requests instead of ${least} to ${most}`]: requests >= least && requests <= most,
    [`says ${attempts} attempts, sent ${requests}`]: attempts === requests,
    "a request left open": mock.faults.holding === 0,
  };
  return { end, requests, violations: Object.keys(checks).filter((words) => !checks[words]) };
}

function ruleOf({ api, operation }: ClientOperation, kind: FaultKind, mode: Mode): FaultRule {
  return {
    api,
    operation: operation.id,
    kind,
    ...(mode === "once" && { nth: 1 }),
    ...(mode === "after" && { stage: "after" }),
    ...(kind === "drip" && { pieces: 3, interval: INTERVAL_MS }),
  } as FaultRule;
}

const endOf = (result: Result<unknown>): Verdict["end"] => {
  if (result.ok) return "data";
  return result.error instanceof ClientError ? result.error.kind : "thrown";
};
const thrown = (): Verdict["end"] => "thrown";

const endFor = ({ api, shape }: ClientOperation, kind: FaultKind): End => expectedEnd(kind, api, shape);

/** What the operation ends in when nothing goes wrong. */
const plainEnd = ({ shape }: ClientOperation): End => (shape === "refused" ? "api" : "data");

const isRetried = ({ operation }: ClientOperation, kind: FaultKind): boolean =>
  operation.repeatable && EXPECTED[kind].temporary;

/** The fewest and the most requests that may reach the server. */
function requestsFor(subject: ClientOperation, kind: FaultKind, mode: Mode): readonly [number, number] {
  if (!isRetried(subject, kind)) return [1, 1];
  return mode === "once" ? [2, 2] : [2, MOST_TRIES];
}
