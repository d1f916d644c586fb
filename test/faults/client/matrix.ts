import { FAULT_KINDS, type FaultKind, STAGED_FAULT_KINDS } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import type { ApiName } from "../operations.ts";
import { trying } from "../progress.ts";
import type { PartResult } from "../report.ts";
import { clientOperations } from "./apis.ts";
import { FaultTable } from "./fault-table.ts";
import { type Bench, type Mode, tryCase } from "./try-case.ts";

const MODES: readonly { readonly mode: Mode; readonly kinds: readonly FaultKind[] }[] = [
  { mode: "always", kinds: FAULT_KINDS },
  { mode: "once", kinds: FAULT_KINDS },
  { mode: "after", kinds: STAGED_FAULT_KINDS },
];

/** Every operation of a client, with every kind of fault, in virtual time. */
export async function clientFaults(api: ApiName): Promise<PartResult> {
  await using pair = await createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });
  const bench: Bench = { mock: pair.mock, clock: pair.clock, wiring: pair.wiring };
  const operations = await clientOperations(api);
  const table = new FaultTable();
  const failures: string[] = [];
  let count = 0;
  for (const { mode, kinds } of MODES) {
    for (const kind of kinds) {
      for (const subject of operations) {
        trying("client fault", ++count);
        const verdict = await tryCase(bench, subject, kind, mode);
        table.add(kind, mode, subject, verdict);
        for (const words of verdict.violations) {
          failures.push(`${subject.operation.id}, ${kind} ${mode}: ${words}`);
        }
      }
    }
  }
  const note = `${operations.length} operations, ${FAULT_KINDS.length} faults, ${failures.length} violations`;
  return { count, failures, note, rows: table.rows };
}
