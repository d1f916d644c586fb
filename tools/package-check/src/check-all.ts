import { mkdtempDisposable, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiReports } from "./api-reports.ts";
import { checkTypes, checkWithPublint } from "./check-entries.ts";
import { reportDependencies } from "./dependencies.ts";
import { compareFiles, updateFiles } from "./kept-files.ts";
import { packAll } from "./pack.ts";
import { packedFiles } from "./packed-files.ts";
import { type Reasons, readReasons } from "./reasons.ts";
import { type UnpackedPackage, unpackAll } from "./unpack.ts";

export interface Problem {
  /** Of the package. */
  readonly name: string;
  readonly check: string;
  readonly text: string;
}

/** Packs every published package and checks it; with `update`, what is committed becomes what is now. */
export async function checkAll(update: boolean): Promise<readonly Problem[]> {
  const reasons = await readReasons();
  // Removed by what made it: a path of something to delete is never worked out.
  await using temporary = await mkdtempDisposable(join(await realpath(tmpdir()), "package-check-"));
  const unpacked = await unpackAll(await packAll(temporary.path), join(temporary.path, "unpacked"));
  const problems: Problem[] = [];
  for (const one of unpacked) problems.push(...(await checkOne(one, reasons, update)));
  return problems;
}

async function checkOne(one: UnpackedPackage, reasons: Reasons, update: boolean): Promise<Problem[]> {
  const { name, source } = one;
  const { page, problems } = await reportDependencies(one, reasons);
  const folder = join(source, "reports");
  const reports = new Map([
    ...(await apiReports(one)),
    ["packed-files.txt", packedFiles(one.files)],
    ["dependencies.md", page],
  ]);
  const files = new Map([...reports].map(([file, text]) => [join(folder, file), text]));
  if (update) await updateFiles(files, folder);
  const found = {
    publint: await checkWithPublint(one),
    "types of the entries": await checkTypes(one),
    dependencies: problems,
    "what is committed": await compareFiles(files, folder),
  };
  return Object.entries(found).flatMap(([check, texts]) => texts.map((text) => ({ name, check, text })));
}
