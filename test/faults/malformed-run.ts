import { startMock } from "@debrid-drive/mock-server";
import { Client } from "./exchange.ts";
import { malformedRequest } from "./malformed-requests.ts";
import type { Operation } from "./operations.ts";
import { trying } from "./progress.ts";
import { Random } from "./random.ts";
import { sendMalformed } from "./raw-connection.ts";
import type { PartResult } from "./report.ts";

const GOOD = { method: "GET", target: "/api/v3/site/ping", headers: {}, body: undefined };
const AT_ONCE = 8;

/** Requests that are no HTTP, or hardly; after each, the mock answers a good one. */
export async function malformedRequests(
  operations: readonly Operation[],
  seed: number,
  count: number,
): Promise<PartResult> {
  await using mock = await startMock({ clock: "frozen", strict: true, journal: { limit: 10 } });
  const client = new Client(mock.url);
  const failures: string[] = [];
  const answers = new Map<string, number>();
  let number = 0;
  const sendSome = async () => {
    while (number < count) {
      number += 1;
      trying("malformed request", number);
      await sendOne(number);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendSome));
  client.close();
  for (const defect of mock.violations) failures.push(`${defect.operationId}: ${JSON.stringify(defect)}`);
  const kinds = [...answers].sort().map(([status, times]) => `${times} ${status}`);
  return { count, failures, note: kinds.join(", ") };

  async function sendOne(index: number): Promise<void> {
    const malformed = malformedRequest(new Random(`${seed} malformed ${index}`), operations);
    const { text, inTime } = await sendMalformed(mock.url, malformed);
    const next = await client.exchange(GOOD);
    const [, status = "none"] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
    answers.set(status, (answers.get(status) ?? 0) + 1);
    const wrong = [
      !inTime && "the connection does not end",
      text !== "" && status === "none" && `answered ${JSON.stringify(text.slice(0, 200))}`,
      text.includes("The mock") && text.slice(0, 500),
      next.status !== 200 && `the next request: ${next.status} ${next.error}`,
    ].filter((one) => one !== false);
    const sent = JSON.stringify(Buffer.concat(malformed.pieces).toString("latin1").slice(0, 500));
    if (wrong.length > 0)
      failures.push(`${index} (${malformed.kind}, ${malformed.then}): ${wrong.join("; ")}\n    ${sent}`);
  }
}
