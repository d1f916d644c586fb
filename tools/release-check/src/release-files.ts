import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { neededBump, raise } from "./bump.ts";
import { bundleFile, type Client, releasedFile } from "./clients.ts";
import { readDescription } from "./description.ts";
import { diffDescriptions, largestOf } from "./diff-descriptions.ts";

/** Keeps the bundle of today as the one that was released. */
export async function writeReleased(client: Client): Promise<void> {
  await copyFile(bundleFile(client), releasedFile(client));
}

/**
 * Raises `info.version` of a description by what changed since the last release, and resolves to the new one.
 * A description that was never released keeps its version.
 */
export async function raiseSpecVersion(client: Client): Promise<string> {
  const released = releasedFile(client);
  const { version } = (await readDescription(released)).info;
  const bump = largestOf(await diffDescriptions(released, bundleFile(client)));
  const next = client.version === "0.0.0" ? version : raise(version, neededBump(bump, version));
  const file = join(client.specFolder, "openapi.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^( {2}version: ).+$/m, `$1${next}`));
  return next;
}
