import { wait } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { DirectoryObject } from "../generated/models.ts";
import { listDirectory } from "../generated/operations/directory.ts";
import type { Task } from "./task.ts";

/** How long after a transfer its files may take to show. */
const PATIENCE_MS = 60_000;

/** What a download is called in its folder: the folder of a torrent, or its file. */
export function namesOf({ name, files }: Pick<Task, "name" | "files">): string[] {
  if (name !== "") return [name];
  return [...new Set(files.filter(({ selected }) => selected !== "false").map(({ path }) => path))];
}

/** The objects of these names; undefined when one is missing, or the folder. */
export async function inFolder(
  client: CloudreveClient,
  dst: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<DirectoryObject[] | undefined> {
  if (names.length === 0) return undefined;
  const listed = await listDirectory(client, { path: dst }, { signal }).result();
  if (!listed.ok) {
    const { error } = listed;
    if ((error.kind === "api" || error.kind === "unlisted") && [404, 40016].includes(error.code))
      return undefined;
    throw error;
  }
  const found = names.map((name) => listed.data.objects.find((object) => object.name === name));
  const there = found.filter((object) => object !== undefined);
  return there.length === names.length ? there : undefined;
}

/** Looks again and again for a minute. */
export async function soonInFolder(
  client: CloudreveClient,
  dst: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<DirectoryObject[] | undefined> {
  const end = client.clock.now() + PATIENCE_MS;
  for (let pause = 1_000; ; pause *= 2) {
    const objects = await inFolder(client, dst, names, signal);
    if (objects || client.clock.now() >= end) return objects;
    await wait(client.clock, pause, signal);
  }
}
