import type { Failure, FlowOptions } from "@debrid-drive/runtime";
import { DecodeError, inTurn, wait, within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { Torrent } from "../generated/models.ts";
import { findTorrent } from "./find-torrent.ts";
import { type AddOnceArgs, type Source, sourceOf } from "./torrent-source.ts";

export interface AddedOnce {
  readonly id: string;
  /** The info hash, 40 lower-case hex digits. */
  readonly hash: string;
  /** False when the account had the torrent already. */
  readonly added: boolean;
}

/** When to look for a torrent whose add got no answer: the server may still be at it. Milliseconds. */
const LOOKS_MS = [0, 2_000, 5_000];

/**
 * Adds a torrent unless the account has it. The list is searched for its info hash before it is sent, and again when no
 * answer to that arrives; it is never sent twice. When that search finds nothing either, the flow fails with what
 * happened to the add: calling it again is safe. Failed torrents in the list don't count.
 *
 * @throws ConfigError for a magnet link without a v1 info hash (field `magnet`), bytes that are no .torrent file (`torrent`)
 * @throws ApiError when the service refuses the torrent
 */
export function addOnce(
  client: RealDebridClient,
  args: AddOnceArgs,
  options: FlowOptions = {},
): Promise<AddedOnce> {
  return within("addOnce", options, async (signal) => {
    const source = await sourceOf(client, args);
    return inTurn(client, source.hash, () => addUnlessThere(client, source, signal));
  });
}

async function addUnlessThere(
  client: RealDebridClient,
  { hash, send }: Source,
  signal: AbortSignal,
): Promise<AddedOnce> {
  const known = await findTorrent(client, hash, signal);
  if (known) return { id: known.id, hash, added: false };
  const { error, id } = await sendOnce(send, signal);
  if (id !== undefined) return { id, hash, added: true };
  if (!mayBeThere(error)) throw error;
  const found = await lookAfterwards(client, hash, signal);
  if (!found) throw error;
  return { id: found.id, hash, added: !isAlreadyActive(error) };
}

async function sendOnce(send: Source["send"], signal: AbortSignal) {
  const sent = await send(signal).result();
  if (!sent.ok) return { error: sent.error };
  const id: unknown = sent.data?.id;
  if (typeof id === "string" && id !== "") return { id };
  return { error: new DecodeError("the answer has no id", { operation: "addOnce", meta: sent.meta }) };
}

async function lookAfterwards(
  client: RealDebridClient,
  hash: string,
  signal: AbortSignal,
): Promise<Torrent | undefined> {
  for (const delay of LOOKS_MS) {
    if (delay > 0) await wait(client.clock, delay, signal);
    const found = await findTorrent(client, hash, signal);
    if (found) return found;
  }
  return undefined;
}

/** Whether the torrent can be in the account after all. */
function mayBeThere(error: Failure): boolean {
  switch (error.kind) {
    case "network":
    case "timeout":
    case "http":
    case "decode":
      return true;
    case "api":
    case "unlisted":
      return isAlreadyActive(error) || error.code === -1;
    default:
      return false;
  }
}

function isAlreadyActive(error: Failure): boolean {
  return (error.kind === "api" || error.kind === "unlisted") && error.code === 33;
}
