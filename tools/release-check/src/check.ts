import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { baseCommit, changesetsAt, hasChanged } from "./base-commit.ts";
import { bundleAt } from "./bundle-at.ts";
import { bundleFile, type Client, findClients, releasedFile } from "./clients.ts";
import { diffDescriptions } from "./diff-descriptions.ts";
import type { Comparison } from "./judge.ts";
import { bumpFor, readPending } from "./pending-bumps.ts";

/**
 * Two comparisons of every client's description: with the last release, which all pending changesets answer for,
 * and with the commit that this branch began at, which the branch's own changesets answer for.
 */
export async function compareAll(root: string, baseBranch: string): Promise<readonly Comparison[]> {
  const clients = await findClients(root);
  const folder = await mkdtemp(join(tmpdir(), "release-check-"));
  try {
    const found = await Promise.all(
      clients.flatMap((client) => [sinceRelease(root, client), sinceBase(root, baseBranch, client, folder)]),
    );
    return found.filter((comparison) => comparison !== undefined);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sinceRelease(root: string, client: Client): Promise<Comparison> {
  const released = releasedFile(client);
  await access(released).catch((cause: unknown) => {
    throw new Error(`${client.name} has no ${released}: run "release-check --write"`, { cause });
  });
  const changes = await diffDescriptions(released, bundleFile(client));
  const pending = bumpFor(await readPending(root), client.name);
  return { client, changes, pending, since: "the last release" };
}

async function sinceBase(
  root: string,
  branch: string,
  client: Client,
  folder: string,
): Promise<Comparison | undefined> {
  const commit = await baseCommit(root, branch);
  if (!commit || !(await hasChanged(root, commit, client.specFolder))) return undefined;
  const base = await bundleAt(root, commit, client, join(folder, client.name.replace("/", "-")));
  if (!base) return undefined;
  const known = await changesetsAt(root, commit);
  const own = (await readPending(root)).filter(({ id }) => !known.has(id));
  const changes = await diffDescriptions(base, bundleFile(client));
  return { client, changes, pending: bumpFor(own, client.name), since: `${commit.slice(0, 8)} on ${branch}` };
}
