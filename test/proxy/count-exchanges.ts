import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where each file leaves what it sent through its proxies. */
    readonly exchanges: string;
  }
}

/** Of one file of tests. */
export interface Passed {
  /** Exchanges that were held against a description. */
  readonly checked: number;
  /** Those of them with a body that could not be checked. */
  readonly unchecked: number;
  readonly operations: readonly string[];
}

let folder = "";

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "through-proxy-"));
  project.provide("exchanges", folder);
}

export async function teardown(): Promise<void> {
  const all = await readAll();
  await rm(folder, { recursive: true });
  const sum = (key: "checked" | "unchecked") => all.reduce((count, one) => count + one[key], 0);
  const operations = new Set(all.flatMap((one) => one.operations)).size;
  process.stdout.write(
    `${sum("checked")} exchanges of ${operations} operations in ${all.length} files went through the proxy; ` +
      `${sum("unchecked")} had a body that could not be checked\n`,
  );
}

export async function leaveCount(place: string, name: string, passed: Passed): Promise<void> {
  await writeFile(join(place, `${name}.json`), JSON.stringify(passed));
}

async function readAll(): Promise<readonly Passed[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as Passed),
  );
}
