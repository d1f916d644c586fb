#!/usr/bin/env node
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { attachSpecs } from "./attach-specs.ts";
import { compareAll } from "./check.ts";
import { findClients } from "./clients.ts";
import { largestOf } from "./diff-descriptions.ts";
import { judge } from "./judge.ts";
import { raiseSpecVersion, writeReleased } from "./release-files.ts";
import { setRepository } from "./set-repository.ts";

const USAGE = `release-check [--root FOLDER] [--base-branch NAME]

Holds the pending changesets of each client against what changed in its description. Or one of these:
  --raise           raise info.version of each description by what changed since the last release
  --write           keep the bundles of today as specs/<api>/released.yaml
  --attach FOLDER   copy the bundles of all APIs and versions into a folder
  --repository URL  write this address into the manifests of the packages
`;

const { values } = parseArgs({
  options: {
    root: { type: "string", default: process.cwd() },
    "base-branch": { type: "string", default: "main" },
    raise: { type: "boolean" },
    write: { type: "boolean" },
    attach: { type: "string" },
    repository: { type: "string" },
    help: { type: "boolean" },
  },
});
const root = resolve(values.root);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function check(): Promise<number> {
  let failures = 0;
  for (const comparison of await compareAll(root, values["base-branch"])) {
    const { client, changes, pending, since } = comparison;
    say(
      `${client.name} since ${since}: the description demands ${largestOf(changes)}, changesets say ${pending}`,
    );
    const sentences = judge(comparison);
    failures += sentences.length;
    for (const sentence of sentences) say(`  ${sentence}`);
  }
  return failures === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.attach !== undefined) {
    for (const name of await attachSpecs(root, resolve(values.attach))) say(name);
    return 0;
  }
  if (values.repository !== undefined) {
    await setRepository(root, values.repository);
    return 0;
  }
  const clients = await findClients(root);
  if (values.raise) {
    for (const client of clients) say(`${client.specFolder}: ${await raiseSpecVersion(client)}`);
    return 0;
  }
  if (!values.write) return check();
  await Promise.all(clients.map(writeReleased));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`release-check: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
