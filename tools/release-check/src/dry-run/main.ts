#!/usr/bin/env node
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyTree } from "./copy-tree.ts";
import { rehearse } from "./rehearse.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const copy = await mkdtemp(join(tmpdir(), "release-dry-run-"));
try {
  await copyTree(process.cwd(), copy);
  const { tarballs, specs, problems } = await rehearse(copy, (step) => say(`- ${step}`));
  say("\nWould be published:");
  for (const { manifest, files } of tarballs) {
    say(`  ${manifest.name} ${manifest.version}, ${files.length} files`);
  }
  say("Would be attached to the release:");
  for (const spec of specs) say(`  ${spec}`);
  for (const problem of problems) say(`WRONG: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`release-dry-run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}
