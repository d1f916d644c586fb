import { compileOperations } from "../engine/compile-operations.ts";
import type { ApiDocument } from "../engine/document.ts";
import { TITLES } from "../index-page.ts";
import { APIS } from "../mock-states.ts";
import { type ApiName, loadSpec } from "../specs.ts";
import { type CodesReport, reportCodes } from "./code-report.ts";
import { errorCodesOf } from "./error-codes.ts";
import { playAll } from "./play-all.ts";
import type { Terminal } from "./terminal.ts";
import { UNREACHED_CODES } from "./unreached-codes.ts";

/** Writes how much of the descriptions the mock covers; gives whether all of the rest has a reason. */
export async function check(apis: readonly ApiName[], { write }: Pick<Terminal, "write">): Promise<boolean> {
  let fine = true;
  for (const api of apis) fine = (await checkApi(api, write)) && fine;
  return fine;
}

async function checkApi(api: ApiName, write: Terminal["write"]): Promise<boolean> {
  const document = await loadSpec(api);
  const operations = compile(api, document);
  const described = operations.filter((id) => APIS[api].handlers[id] === undefined);
  const title = TITLES[api];
  write(`${title}: the schemas of ${operations.length} operations compile`);
  write(
    `${title}: ${operations.length - described.length} are stateful, ${described.length} are answered from the description`,
  );
  for (const id of described) write(`  ${id}`);
  const { scenarios, codes, failures } = await playAll(api);
  write(`${title}: ${scenarios} scenarios, ${failures.length} failed`);
  for (const failure of failures) write(`  ${failure}`);
  const report = reportCodes(errorCodesOf(document), codes, UNREACHED_CODES[api]);
  writeReport(report, (line) => write(line), title);
  return failures.length + report.problems.length === 0;
}

function compile(api: ApiName, document: ApiDocument): readonly string[] {
  try {
    return compileOperations(document).map(({ id }) => id);
  } catch (error) {
    throw new Error(`the description of ${api}: ${(error as Error).message}`, { cause: error });
  }
}

function writeReport(
  { reached, total, explained, problems }: CodesReport,
  write: Terminal["write"],
  title: string,
): void {
  write(
    `${title}: ${reached} of ${total} error codes are reached, ${explained.length} have a reason not to be`,
  );
  for (const { code, name, reason } of explained) write(`  ${code} ${name}: ${reason}`);
  for (const problem of problems) write(`  WRONG: ${problem}`);
}
