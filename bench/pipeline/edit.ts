import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Copy } from "./copy.ts";

/** One change to a description, and the client that it is of. */
const EDITS = [
  {
    client: "realdebrid-client",
    file: "specs/realdebrid/components/schemas/Torrent.yaml",
    from: "description: A torrent in a list.",
    to: "description: A torrent in the list.",
  },
  {
    client: "cloudreve-client",
    file: "specs/cloudreve/components/schemas/directory/DirectoryObject.yaml",
    from: "description: A file or a folder.",
    to: "description: A file or a folder in a list.",
  },
] as const;

/** What an edit of one file brought about. */
export interface Edited {
  readonly client: string;
  readonly file: string;
  readonly seconds: number;
  /** Clients that were generated anew. */
  readonly generated: readonly string[];
  /** Clients that were taken from the cache. */
  readonly cached: readonly string[];
  /** Files in `packages` that changed. */
  readonly changed: readonly string[];
}

/** Edits a file of each description, one after the other, and generates after each. */
export async function editDescriptions(copy: Copy): Promise<readonly Edited[]> {
  const all: Edited[] = [];
  for (const { client, file, from, to } of EDITS) {
    // What the edit before this one made is committed code, which turbo hashes too.
    await copy.turbo(["generate"]);
    await replace(join(copy.folder, file), from, to);
    const startedAt = performance.now();
    const tasks = await copy.turbo(["generate"]);
    const seconds = (performance.now() - startedAt) / 1_000;
    const clients = tasks.filter(({ name }) => name === "generate");
    const namesOf = (isCached: boolean) =>
      clients.filter((task) => task.isCached === isCached).map((task) => task.package);
    const changed = (await copy.git("diff", "--name-only", "--", "packages")).split("\n").filter(Boolean);
    all.push({ client, file, seconds, generated: namesOf(false), cached: namesOf(true), changed });
    await copy.git("commit", "--quiet", "--all", "--no-verify", "--message", "Edit");
  }
  return all;
}

async function replace(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} no longer says "${from}"`);
  await writeFile(path, text.replace(from, to));
}
