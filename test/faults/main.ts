#!/usr/bin/env node
// Sends the mock what clients should not send, and lets go wrong all that can: neither the mock nor the clients may
// fall or hang.
import { parseArgs } from "node:util";
import { clientFaults } from "./client/matrix.ts";
import { everyFault } from "./every-fault.ts";
import { malformedRequests } from "./malformed-run.ts";
import { operationsOf } from "./operations.ts";
import { lastTried, startWatchdog } from "./progress.ts";
import { randomRequests } from "./random-run.ts";
import { print, report } from "./report.ts";

const { values } = parseArgs({
  options: {
    /** Same seed, same requests. */
    seed: { type: "string", default: process.env.SEED ?? "1" },
    /** Of random requests; of malformed ones there are a tenth as many. */
    count: { type: "string", default: "50000" },
  },
});
const seed = wholeNumber("seed", values.seed);
const count = wholeNumber("count", values.count);

const escaped: string[] = [];
const noteEscape = (error: unknown) => escaped.push(`${lastTried()}: nobody caught ${String(error)}`);
process.on("uncaughtException", noteEscape).on("unhandledRejection", noteEscape);

startWatchdog();
print(`seed ${seed}`);
const operations = [...(await operationsOf("realdebrid")), ...(await operationsOf("cloudreve"))];
const verdicts = [
  await report("faults", () => everyFault(operations)),
  await report("realdebrid client", () => clientFaults("realdebrid")),
  await report("cloudreve client", () => clientFaults("cloudreve")),
  await report("random requests", () => randomRequests(seed, count)),
  await report("malformed requests", () => malformedRequests(operations, seed, Math.ceil(count / 10))),
];
for (const line of escaped.slice(0, 20)) print(line);
// Whatever is still open would keep the program from ending.
process.exit(verdicts.every(Boolean) && escaped.length === 0 ? 0 : 1);

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    print(`--${name}: expected a whole number, got ${text}`);
    process.exit(1);
  }
  return Number(text);
}
