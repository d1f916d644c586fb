import { startMock } from "@debrid-drive/mock-server";
import { bearer } from "./accounts.ts";
import { send } from "./client.ts";
import { malformed } from "./malformed.ts";
import type { Operation } from "./operations.ts";
import { trying } from "./progress.ts";
import { Random } from "./random.ts";
import { exchange, type Leaving } from "./raw-connection.ts";
import type { PartResult } from "./report.ts";

const AT_ONCE = 32;
const LOOK_EVERY = 100;
const LEAVINGS: readonly Leaving[] = ["reset", "end"];
/** Kinds that are whole requests, or end by themselves: somebody has to say something. */
const ANSWERED = ["path", "query", "bad body", "huge URL"];
const MOST_BODY = 100_000;

/** Bytes that no client should send: each connection ends, and the mock goes on. */
export async function malformedRequests(
  operations: readonly Operation[],
  seed: number,
  count: number,
): Promise<PartResult> {
  await using mock = await startMock({ clock: "frozen", journal: { limit: 1 }, maxBodyBytes: MOST_BODY });
  const failures: string[] = [];
  let answered = 0;
  let next = 0;
  const one = async (number: number) => {
    const random = new Random(`malformed ${seed} ${number}`);
    const { kind, bytes } = malformed(random, operations, number);
    const leaving = ANSWERED.includes(kind) ? "after an answer" : random.pick(LEAVINGS);
    const { text, hung } = await exchange(mock.url, bytes, leaving);
    const shown = () => `${number} (${kind}): ${JSON.stringify(bytes.toString("latin1").slice(0, 400))}`;
    if (hung !== "") failures.push(`${shown()}: ${hung}`);
    if (text === "") {
      if (leaving === "after an answer" && hung === "") failures.push(`${shown()}: closed without an answer`);
      return;
    }
    answered += 1;
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1];
    if (status === undefined || text.includes('"title":"The mock')) {
      failures.push(`${shown()}: ${text.slice(0, 600)}`);
    }
  };
  const lane = async () => {
    while (next < count) {
      const number = next++;
      trying("malformed request", number);
      await one(number);
      if (number % LOOK_EVERY === 0) failures.push(...(await lookAfter(mock.url, number)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  failures.push(...(await lookAfter(mock.url, count)));
  for (const { operationId, path, violations, error } of mock.violations) {
    failures.push(
      `${operationId} ${path}: ${JSON.stringify(violations)} ${error instanceof Error ? error.stack : ""}`,
    );
  }
  return { count, failures, note: `${answered} were answered, the other connections closed` };
}

/** A normal request, which must be answered as ever. */
async function lookAfter(origin: string, number: number): Promise<readonly string[]> {
  const request = { method: "GET", target: "/rest/1.0/user", headers: bearer(), body: undefined };
  const { status, broken, body } = await send(origin, request).outcome;
  return status === 200 && broken === "" && body.includes("mock-user")
    ? []
    : [`after ${number} a normal request got ${status} ${broken}`];
}
