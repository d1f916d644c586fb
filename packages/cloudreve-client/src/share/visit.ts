import type { CloudreveClient } from "../generated/client.ts";
import type { LockedShareInfo, ShareInfo } from "../generated/models.ts";
import { getShare } from "../generated/operations/share.ts";
import { getSiteConfig } from "../generated/operations/site.ts";
import type { Asking } from "../fs/read-folder.ts";
import { codeOf, isGone } from "../fs/refusals.ts";
import type { ShareKey } from "./share-address.ts";
import { ShareError } from "./share-error.ts";

/** The passwords that opened shares, so that each is given once. */
const passwords = new WeakMap<CloudreveClient, Map<string, string>>();

const passwordsOf = (client: CloudreveClient): Map<string, string> => {
  const known = passwords.get(client) ?? new Map<string, string>();
  passwords.set(client, known);
  return known;
};

/** Looks at a share, with its password where one is known: that opens it for the session. */
export async function unlock(asking: Asking, { id, password: given }: ShareKey): Promise<ShareInfo> {
  const { client, operation, signal } = asking;
  const known = passwordsOf(client);
  const password = given ?? known.get(id);
  const info = await look(asking, id, password);
  if (!info.locked) {
    if (given !== undefined) known.set(id, given);
    return info;
  }
  signal.throwIfAborted();
  if (given === undefined) known.delete(id);
  throw new ShareError(operation, password === undefined ? "locked" : "wrong-password");
}

async function look(
  { client, operation, signal }: Asking,
  id: string,
  password: string | undefined,
): Promise<ShareInfo | LockedShareInfo> {
  try {
    return await getShare(client, { id, ...(password !== undefined && { password }) }, { signal });
  } catch (error) {
    throw isShareGone(error) ? new ShareError(operation, "gone", error) : error;
  }
}

/** 40058, which was 404 before 3.6.0. */
const isShareGone = (error: unknown): boolean => [404, 40058].includes(codeOf(error) ?? 0);

/**
 * Does something with a share. One that is locked is unlocked, and a preview gets the session that it needs; then it is
 * tried once more.
 *
 * @throws ShareError with the reason that the server means
 */
export async function inShare<T>(asking: Asking, key: ShareKey, work: () => Promise<T>): Promise<T> {
  const { client, signal } = asking;
  const known = passwordsOf(client);
  if (key.password !== undefined && known.get(key.id) !== key.password) await unlock(asking, key);
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 403) throw await meaning(asking, key, error);
    await unlock(asking, { ...key, password: key.password ?? known.get(key.id) });
    await getSiteConfig(client, { signal });
    return work().catch(async (again) => {
      throw await meaning(asking, key, again);
    });
  }
}

/** Codes were fewer before 3.6.0: what they meant then, the share itself says. */
async function meaning(asking: Asking, key: ShareKey, error: unknown): Promise<unknown> {
  const { operation } = asking;
  const as = (reason: ConstructorParameters<typeof ShareError>[1]) => new ShareError(operation, reason, error);
  switch (codeOf(error)) {
    case 40058:
      return as("gone");
    case 40007:
      return as("not-allowed");
    case 40070:
      return as("no-preview");
    case 403: {
      const { preview } = await unlock(asking, key);
      return as(preview || !/preview|viewer/i.test(operation) ? "not-allowed" : "no-preview");
    }
    default:
      if (!isGone(error)) return error;
      await unlock(asking, key);
      return as("not-found");
  }
}
