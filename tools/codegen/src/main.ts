#!/usr/bin/env node
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readClientPackage } from "./client-package.ts";
import { compareFiles, writeFiles } from "./files.ts";
import { generate } from "./generate.ts";

const USAGE = `codegen [--check] <client package folder>...

Writes src/generated of each client package from the bundle of its description.
  --check   write nothing; exit with 1 when a file would change
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  let drift = 0;
  for (const folder of positionals) {
    const target = join(resolve(folder), "src", "generated");
    const files = await generate(await readClientPackage(folder));
    if (!values.check) {
      await writeFiles(target, files);
      continue;
    }
    const differences = await compareFiles(target, files);
    drift += differences.length;
    for (const difference of differences) process.stderr.write(`${folder}/src/generated/${difference}\n`);
  }
  if (drift > 0) process.stderr.write(`${drift} generated files are stale: run "pnpm generate"\n`);
  return drift === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`codegen: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
