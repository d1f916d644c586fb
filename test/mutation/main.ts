#!/usr/bin/env node
// Makes recorded answers wrong, one thing at a time, and counts how many the description lets through.
import { fileURLToPath } from "node:url";
import { exchangeCheck, readRecordings } from "@debrid-drive/mock-server/recordings";
import { measure } from "./measure.ts";

const ENOUGH = 0.95;
const folder = fileURLToPath(new URL("../../specs/cloudreve/recordings/3.8.3", import.meta.url));
const { kinds, survivors } = measure(await readRecordings(folder), await exchangeCheck("cloudreve"));

const write = (line: string) => process.stdout.write(`${line}\n`);
const percent = ({ killed, made }: { killed: number; made: number }) =>
  `${((100 * killed) / made).toFixed(2)} % (${killed} of ${made})`;
for (const [kind, counts] of kinds) write(`${kind.padEnd(26)} ${percent(counts)}`);
const all = { killed: 0, made: 0 };
for (const { killed, made } of kinds.values()) {
  all.killed += killed;
  all.made += made;
}
write(`${"all".padEnd(26)} ${percent(all)}`);
for (const [survivor, times] of survivors)
  write(`  survived: ${survivor}${times > 1 ? ` (${times} times)` : ""}`);
if (all.killed < ENOUGH * all.made) process.exitCode = 1;
