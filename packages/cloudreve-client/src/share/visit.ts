import type { Asking } from "../fs/read-folder.ts";
import { codeOf, isGone } from "../fs/refusals.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { LockedShareInfo, ShareInfo } from "../generated/models.ts";
import { getShare } from "../generated/operations/share.ts";
import { getSiteConfig } from "../generated/operations/site.ts";
import type { ShareKey } from "./parse-share-address.ts";
import { ShareError, type ShareErrorReason } from "./share-error.ts";

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

export interface Visit extends ShareKey {
  /** Of something in the shared folder, beginning with `/`. */
  readonly path?: string | undefined;
  /** Whether it is for a look in the browser, which the owner may forbid. */
  readonly isPreview?: boolean;
}

/**
 * Does something with a share. One that is locked is unlocked, and a preview gets the session that it needs; then it is
 * tried once more.
 *
 * @throws ShareError with the reason that the server means
 */
export async function inShare<T>(asking: Asking, visit: Visit, work: () => Promise<T>): Promise<T> {
  const { client, signal } = asking;
  const known = passwordsOf(client).get(visit.id);
  if (visit.password !== undefined && known !== visit.password) await unlock(asking, visit);
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 403) throw await meaning(asking, visit, error);
  }
  await unlock(asking, visit);
  if (visit.isPreview) await getSiteConfig(client, {}, { signal });
  try {
    return await work();
  } catch (error) {
    throw await meaning(asking, visit, error);
  }
}

/** Codes were fewer before 3.6.0: what they meant then, the share itself says. */
async function meaning(asking: Asking, visit: Visit, error: unknown): Promise<unknown> {
  const as = (reason: ShareErrorReason) => new ShareError(asking.operation, reason, error);
  const code = codeOf(error);
  if (code === 40058) return as("gone");
  if (code === 40007) return as("not-allowed");
  if (code === 40070) return as("no-preview");
  if (code !== 403 && code !== 40001 && !isGone(error)) return error;
  const { is_dir, preview } = await unlock(asking, visit);
  if (code === 403) return as(visit.isPreview && !preview ? "no-preview" : "not-allowed");
  if (is_dir && visit.path === undefined) return as("not-a-file");
  if (code !== 40001) return as("not-found");
  return is_dir ? error : as("not-a-folder");
}
