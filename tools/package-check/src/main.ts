#!/usr/bin/env node
import { parseArgs } from "node:util";
import { checkAll } from "./check-all.ts";

const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });

const problems = await checkAll(values.update);
for (const { name, check, text } of problems) process.stdout.write(`${name}, ${check}:\n${text}\n\n`);
if (problems.length > 0) {
  process.exitCode = 1;
  process.stdout.write("If a change of what is committed is meant: pnpm packages:check --update\n");
} else {
  process.stdout.write("All packages have what they should, and nothing else.\n");
}
