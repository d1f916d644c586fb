import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { runRedocly } from "@debrid-drive/spec-check/redocly";
import { parse, stringify } from "yaml";
import type { Client } from "./clients.ts";

const run = promisify(execFile);

interface RedoclyConfig {
  readonly plugins?: readonly string[];
  readonly apis: Readonly<Record<string, { readonly root: string; readonly output?: string }>>;
}

/**
 * Bundles a client's description as a commit has it, by the settings of today, into a folder.
 * Resolves to the bundle, or undefined when the commit has no such description.
 */
export async function bundleAt(
  root: string,
  commit: string,
  client: Client,
  folder: string,
): Promise<string | undefined> {
  const spec = relative(root, client.specFolder).split(sep).join("/");
  const archive = join(folder, "spec.tar");
  await mkdir(folder, { recursive: true });
  try {
    await run("git", ["-C", root, "archive", "-o", archive, commit, spec]);
  } catch {
    return undefined;
  }
  await run("tar", ["-xf", archive, "-C", folder]);
  await rm(archive);
  const output = join(folder, client.bundle);
  await writeFile(join(folder, "redocly.yaml"), await configFor(root, client, output));
  await runRedocly(["bundle", "base", "--config", join(folder, "redocly.yaml")], folder);
  return output;
}

/** The settings of the bundle in `redocly.yaml`, for another place. */
async function configFor(root: string, { specFolder, bundle }: Client, output: string): Promise<string> {
  const config = parse(await readFile(join(root, "redocly.yaml"), "utf8")) as RedoclyConfig;
  const wanted = join(specFolder, "dist", bundle);
  const api = Object.values(config.apis).find((one) => one.output && resolve(root, one.output) === wanted);
  if (!api) throw new Error(`redocly.yaml has no API whose output is ${relative(root, wanted)}`);
  return stringify({
    telemetry: "off",
    plugins: config.plugins?.map((plugin) => resolve(root, plugin)) ?? [],
    apis: { base: { ...api, output } },
  });
}
