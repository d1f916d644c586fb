import type { Failure, Hide, Meta } from "@debrid-drive/runtime";
import { ApiError, completed, DecodeError, hiderOfArgs } from "@debrid-drive/runtime/flow";
import * as errorFacts from "../error-facts.ts";
import { resolve } from "../fs/resolve.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { addRemoteDownloads, addRemoteTorrent } from "../generated/operations/remote-download.ts";

/** What became of one source. */
export interface Outcome {
  /** `full`: the group allows no more at once. `too many`: nothing was tried, fewer may do. */
  readonly kind: "ok" | "refused" | "full" | "too many";
  readonly error?: Failure | undefined;
  /** How many may do. */
  readonly atMost?: number;
}

const FULL = 40015;
/** What the server says of one source; of all other codes it says that it takes none. */
const OF_ONE = [-1, 40019, 40048, 50001];
/** Codes that newer servers give for single addresses. */
const DESCRIBED = [FULL, 40019, 40048, 50001, 50005];

export async function sendUrls(
  client: CloudreveClient,
  urls: readonly string[],
  dst: string,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const sent = await addRemoteDownloads(client, { url: urls, dst }, { signal }).result();
  if (!sent.ok) {
    const isTooMany = codeOf(sent.error) === FULL || isOldServer(sent.error);
    if (urls.length > 1 && isTooMany)
      return [{ kind: "too many", ...(isOldServer(sent.error) && { atMost: 1 }) }];
    return urls.map(() => outcomeOf(sent.error, urls.length === 1));
  }
  const { data, meta } = sent;
  const hide = hiderOfArgs({ urls });
  if (!Array.isArray(data) || data.length !== urls.length) {
    const error = new DecodeError("expected an answer for each address", {
      operation: "addRemoteDownloads",
      meta,
    });
    return urls.map(() => ({ kind: "refused", error }));
  }
  return data.map((one) => (one.code === 0 ? { kind: "ok" } : outcomeOf(errorOf(one, meta, hide), true)));
}

export async function sendTorrent(
  client: CloudreveClient,
  torrent: string,
  dst: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const { id } = await resolve(client, torrent, { type: "file", fresh: true, signal });
  const sent = await addRemoteTorrent(client, { id, dst }, { signal }).result();
  return sent.ok ? { kind: "ok" } : outcomeOf(sent.error, true);
}

/** Whether the server may have got it after all. */
export const mayBeThere = ({ kind }: Failure): boolean =>
  ["network", "timeout", "http", "decode"].includes(kind);

function outcomeOf(error: Failure, isOne: boolean): Outcome {
  const code = codeOf(error);
  if (code === FULL) return { kind: "full", error };
  const isOfOne =
    error instanceof ApiError && (error.operation === "remoteDownload.add" || OF_ONE.includes(error.code));
  if (mayBeThere(error) || (isOne && isOfOne)) return { kind: "refused", error };
  throw error;
}

function errorOf({ code, msg }: { code: number; msg: string }, meta: Meta, hide: Hide): Failure {
  const refusal = completed({ code, serverMessage: hide(msg) || undefined }, errorFacts);
  const context = { operation: "remoteDownload.add", meta };
  return DESCRIBED.includes(code)
    ? new ApiError("api", code, refusal, context)
    : new ApiError("unlisted", code, refusal, context);
}

const codeOf = (error: Failure): number | undefined =>
  error.kind === "api" || error.kind === "unlisted" ? error.code : undefined;

/** Servers before 3.5.3 take one address, and the call is refused before it is sent. */
const isOldServer = (error: Failure): boolean => error.kind === "config" && error.field === "url";
