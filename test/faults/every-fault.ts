import {
  FAULT_KINDS,
  type FaultKind,
  type FaultRule,
  type Mock,
  STAGED_FAULT_KINDS,
  startMock,
} from "@debrid-drive/mock-server";
import { adminCookie, bearer } from "./accounts.ts";
import { send } from "./client.ts";
import { DRIVERS, INTERVAL_MS } from "./drivers.ts";
import { exampleOf } from "./examples.ts";
import { unkept } from "./kinds.ts";
import type { Operation } from "./operations.ts";
import { trying } from "./progress.ts";
import type { PartResult } from "./report.ts";

/** One way for things to go wrong. */
interface Case {
  readonly kind: FaultKind | "delay";
  readonly more: object;
  /** Whether the operation runs even so. */
  readonly runs: boolean;
}

/** Answers of something before the server, which the journal shows. */
const REPLACED: readonly FaultKind[] = ["bad-gateway", "too-many-requests"];
const MORE: Readonly<Partial<Record<FaultKind, object>>> = {
  stall: { lasts: INTERVAL_MS },
  drip: { pieces: 3, interval: INTERVAL_MS },
};

const CASES: readonly Case[] = [
  ...FAULT_KINDS.map((kind) => ({ kind, more: MORE[kind] ?? {}, runs: !STAGED_FAULT_KINDS.includes(kind) })),
  ...STAGED_FAULT_KINDS.map((kind) => ({ kind, more: { stage: "after" }, runs: true })),
  { kind: "delay", more: { delay: INTERVAL_MS }, runs: true },
];

/** Every kind of fault, at both stages, and a delay, on every operation. */
export async function everyFault(operations: readonly Operation[]): Promise<PartResult> {
  await using mock = await startMock({ clock: "frozen", journal: { limit: 1 } });
  const beginning = mock.snapshot();
  const failures: string[] = [];
  let count = 0;
  for (const one of CASES) {
    mock.restore(beginning);
    mock.faults.clear();
    const credentials = { realdebrid: bearer(), cloudreve: await adminCookie(mock.url) };
    for (const operation of operations) {
      trying("fault", ++count);
      const failure = await tryFault(mock, one, operation, credentials[operation.api]);
      if (failure !== undefined) failures.push(failure);
    }
  }
  for (const one of mock.violations) failures.push(`${one.operationId}: ${JSON.stringify(one.violations)}`);
  const { holding } = mock.faults;
  if (holding > 0) failures.push(`${holding} answers are still held back`);
  mock.faults.clear();
  const { status } = await send(mock.url, { method: "GET", target: "/", headers: {}, body: undefined })
    .outcome;
  if (status !== 200) failures.push(`afterwards the mock answers ${status}`);
  return {
    count,
    failures,
    note: `${FAULT_KINDS.length} kinds and a delay on ${operations.length} operations`,
  };
}

async function tryFault(
  mock: Mock,
  one: Case,
  operation: Operation,
  credentials: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { kind, more } = one;
  mock.faults.clear();
  const selection = { api: operation.api, operation: operation.id, nth: 1 };
  mock.faults.add({ ...selection, ...(kind !== "delay" && { kind }), ...more } as FaultRule);
  const sending = send(mock.url, exampleOf(operation, credentials));
  const early = await DRIVERS[kind](sending, mock);
  const outcome = await sending.outcome;
  const missing = [...early, ...unkept(kind, outcome), ...wrongEntry(mock, operation, one)];
  if (missing.length === 0) return undefined;
  const { status, broken, body } = outcome;
  const shown = `${status} ${JSON.stringify(body.toString("latin1").slice(0, 200))} ${broken}`;
  return `${kind} ${JSON.stringify(more)} on ${operation.id} lacks ${missing.join(", ")}: ${shown}`;
}

/** The journal names the fault, and says what the operation answered if it ran. */
function wrongEntry({ journal }: Mock, { id }: Operation, { kind, runs }: Case): readonly string[] {
  const entry = journal.entries().at(-1);
  const isNoted = entry?.operation === id && entry.fault === (kind === "delay" ? undefined : kind);
  const isAnswered = runs || REPLACED.some((one) => one === kind);
  return isNoted && (entry.status !== undefined) === isAnswered ? [] : ["its entry in the journal"];
}
