// Bytes of a program as ES modules, minified, gzip -9: what it starts with, and with all that is loaded when it is
// first used. The budgets of this repository's own programs fail when they grow.
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import { others, own } from "./programs.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const withOthers = !process.argv.includes("--own");

for (const [name, { program, budget }] of Object.entries(own)) {
  const { gzip, line } = await measure(name, program);
  const good = gzip <= budget;
  if (!good) process.exitCode = 1;
  print(`${good ? "ok  " : "FAIL"} ${line}; at most ${kilobytes(budget)} at the start`);
}
if (withOthers) {
  for (const [name, program] of Object.entries(others))
    print(`     ${(await measure(name, program, "browser")).line}`);
}

async function measure(name: string, program: string, platform?: "browser") {
  const { start, all } = await bundle(program, folder, platform);
  const later = all.gzip === start.gzip ? "" : `, ${kilobytes(all.gzip)} with all parts`;
  const line = `${name.padEnd(14)} ${kilobytes(start.gzip)} gzip, ${kilobytes(start.minified)} minified${later}`;
  return { gzip: start.gzip, line };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
