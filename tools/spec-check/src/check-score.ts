#!/usr/bin/env node
import { parseArgs } from "node:util";
import { checkScore } from "./score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
});
for (const folder of positionals) {
  if (!(await checkScore(folder, values.update))) process.exitCode = 1;
}
