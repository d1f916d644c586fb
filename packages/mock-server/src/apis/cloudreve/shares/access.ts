import type { IncomingHttpHeaders } from "node:http";
import { fail } from "../common/envelope.ts";
import type { FileFact, FolderFact } from "../files/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { SessionFact, UserFact } from "../users/facts.ts";
import type { ShareFact } from "./facts.ts";
import { fileBelow } from "./paths.ts";

/** What a visitor has to have, checked in the order of a list. */
export type Need = "config" | "unlocked" | "preview" | "download";
export type Refusal = ReturnType<typeof fail>;

export interface Visit {
  readonly share: ShareFact;
  readonly user: UserFact | undefined;
  /** The cookie by which the download of a visitor without login is remembered. */
  readonly cookie: string | undefined;
}

/** A share that can be visited: there is time, downloads, an active owner and what is shared. */
export function availableShare(state: CloudreveState, key: string): ShareFact | undefined {
  const share = state.shares.get(state.ids.decode("share", key));
  if (!share || !state.shares.isOpen(share)) return undefined;
  if (state.users.facts.get(share.owner)?.status !== 0) return undefined;
  return sourceOf(state, share) && share;
}

/** The file or folder that is shared, unless it was deleted. */
export function sourceOf(state: CloudreveState, share: ShareFact): FileFact | FolderFact | undefined {
  return share.isFolder ? state.drive.folders.get(share.source) : state.drive.files.get(share.source);
}

export const sharedFolder = (state: CloudreveState, share: ShareFact): FolderFact | undefined =>
  share.isFolder ? state.drive.folders.get(share.source) : undefined;

/** The file of a share, or one in a shared folder. */
export function sharedFile(state: CloudreveState, share: ShareFact, path = ""): FileFact | undefined {
  const folder = sharedFolder(state, share);
  return folder ? fileBelow(state.drive, folder, path) : state.drive.files.get(share.source);
}

export const isUnlocked = (share: ShareFact, session: SessionFact | undefined): boolean =>
  share.password === "" || (session?.unlocked ?? []).includes(share.id);

/** Lets somebody in, or tells why not. Who may download has then been counted. */
export function visit(
  state: CloudreveState,
  key: string,
  headers: IncomingHttpHeaders,
  needs: readonly Need[],
): Visit | Refusal {
  const share = availableShare(state, key);
  if (!share) return fail(40058);
  const session = state.session(headers);
  const user = state.userOf(headers);
  for (const need of needs) {
    if (need === "config" && !session?.sawConfig) return fail(403, "Invalid origin");
    if (need === "unlocked" && !isUnlocked(share, session)) return fail(403);
    if (need === "preview" && !share.preview) return fail(40070);
    if (need === "download" && !state.groupOf(user).options.share_download) {
      return fail(40007, user ? "your group has no permission to download" : "you must login to download");
    }
  }
  const cookie = needs.includes("download") ? count(state, share, user, session) : undefined;
  return { share, user, cookie };
}

function count(
  state: CloudreveState,
  share: ShareFact,
  user: UserFact | undefined,
  session: SessionFact | undefined,
): string | undefined {
  if (user) {
    state.shares.countFor(share, user.id, state.settings.number("share_download_session_timeout"));
    return undefined;
  }
  if (session?.downloaded?.includes(share.id)) return undefined;
  state.shares.count(share);
  return state.sessions.write(session, (written) => {
    written.downloaded = withShare(state, written.downloaded, share);
  });
}

/** Notes the right password in the session. */
export function unlock(state: CloudreveState, share: ShareFact, session: SessionFact | undefined): string {
  return state.sessions.write(session, (written) => {
    written.unlocked = withShare(state, written.unlocked, share);
  });
}

/** Shares that are gone are forgotten, so that no session grows beyond them. */
const withShare = (
  state: CloudreveState,
  ids: readonly number[] | undefined,
  { id }: ShareFact,
): number[] => [...(ids ?? []).filter((one) => one !== id && state.shares.get(one)), id];

/** Adds the cookie of a visit to an answer. */
export function withCookie<Answer extends { readonly headers: Readonly<Record<string, unknown>> }>(
  answer: Answer,
  cookie: string | undefined,
): Answer {
  return cookie === undefined ? answer : { ...answer, headers: { ...answer.headers, "Set-Cookie": cookie } };
}
