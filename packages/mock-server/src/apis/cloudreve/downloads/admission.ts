import { doneEmpty, fail } from "../common/envelope.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import type { DownloadedFile, DownloadSource } from "./facts.ts";
import { RemoteDownloads } from "./remote-downloads.ts";

/** What aria2 is asked for; `undefined` is what it refuses. */
interface Asked {
  readonly source: DownloadSource;
  readonly files: readonly DownloadedFile[];
}

/** Hands a download to a node, or tells why not. */
export function admit(state: CloudreveState, user: UserFact, dst: string, asked: Asked | undefined) {
  const { downloads, nodes } = state;
  const active = downloads.list(user.id).filter(({ phase }) => phase.status < 3).length;
  const isFull = downloads.facts.size >= RemoteDownloads.limit;
  if (isFull || isAbove(state.groupOf(user).options.aria2_batch, active + 1)) return fail(40015);
  const node = nodes.offering;
  if (!node) return fail(50005, "Failed to get Aria2 instance");
  const trouble = nodes.troubleOf(node.id);
  if (trouble === "not connected") return fail(40019);
  if (trouble === "failing" || !asked) return fail(40048);
  if (state.outages.has("database")) return fail(50001);
  downloads.add({ ...asked, owner: user.id, node: node.id, dst, seeding: nodes.seedingOf(node) });
  return doneEmpty();
}

/** Whether a number is above a limit; 0 is none. */
export const isAbove = (limit = 0, count: number): boolean => limit > 0 && count > limit;
