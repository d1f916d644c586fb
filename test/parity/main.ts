// How much of what a real Cloudreve answered the mock answers too: every recorded operation, status and code.
import { fileURLToPath } from "node:url";
import { readRecordings } from "@debrid-drive/mock-server/recordings";
import { playScenario, SCENARIOS } from "@debrid-drive/mock-server/scenarios";
import { readDocument } from "../support/description.ts";
import { compare, kindsOfAnswers, kindsOfRecordings, type Parity } from "./measure.ts";

const CORE = ["user", "directory", "object", "upload", "share", "remoteDownload"];
const LEAST = { core: 0.95, all: 0.8 };

const folder = fileURLToPath(new URL("../../specs/cloudreve/recordings/3.8.3", import.meta.url));
const recorded = await kindsOfRecordings(await readRecordings(folder));
const answers = await Promise.all(SCENARIOS.cloudreve.map((scenario) => playScenario("cloudreve", scenario)));
const rows = compare(recorded, kindsOfAnswers(answers.flat()));
const tagOf = await readTags();

const groups = Map.groupBy(rows, ({ kind }) => tagOf.get(kind.operation) ?? "");
for (const [tag, list] of [...groups].sort(([a], [b]) => a.localeCompare(b))) report(tag, list);
for (const { kind, lacks } of rows) {
  if (lacks !== undefined) print(`  ${kind.operation} ${kind.status} ${kind.code ?? "-"}: ${lacks}`);
}
const shareOf = (list: readonly Parity[]) =>
  list.filter(({ lacks }) => lacks === undefined).length / list.length;
report("all", rows);
const core = CORE.every((tag) => shareOf(groups.get(tag) ?? []) >= LEAST.core);
process.exitCode = core && shareOf(rows) >= LEAST.all ? 0 : 1;

function report(name: string, list: readonly Parity[]): void {
  const same = list.filter(({ lacks }) => lacks === undefined).length;
  print(
    `${name.padEnd(16)} ${((100 * same) / list.length).toFixed(1).padStart(5)} % (${same} of ${list.length})`,
  );
}

async function readTags(): Promise<ReadonlyMap<string, string>> {
  const { paths } = await readDocument<{
    paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>>;
  }>("cloudreve/openapi.yaml");
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return new Map(operations.map(({ operationId = "", tags = [] }) => [operationId, tags[0] ?? ""]));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
