import type { FileFact, FolderFact, UserFact } from "../facts.ts";
import type { CloudreveState } from "../state.ts";
import { isReached } from "./outside.ts";

interface Removal {
  /** Also when the storage does not delete it. */
  readonly force?: boolean | undefined;
  /** Leaves it in the storage. */
  readonly unlink?: boolean | undefined;
}

/** Deletes a file with its shares, if the storage deletes it too. */
export function removeFile(state: CloudreveState, file: FileFact, { force, unlink }: Removal = {}): void {
  const policy = state.policies.facts.get(file.policy);
  const works = !file.stuck && !state.outages.has("storage");
  const isDeleted = policy !== undefined && isReached(policy) && works;
  if (!isDeleted && force !== true && unlink !== true) return;
  state.drive.removeFile(file);
  removeShares(state, (share) => !share.isFolder && share.source === file.id);
}

/**
 * Deletes an account with what belongs to it. Files that lie directly in its root folder stay, as in the
 * server; those below are deleted, whatever their storage says.
 */
export function removeUser(state: CloudreveState, user: UserFact): void {
  const root = state.drive.root(user.id);
  const [, ...below] = state.drive.withDescendants(root);
  for (const folder of below.reverse()) removeFolder(state, folder);
  for (const { download } of state.downloads.all()) {
    if (download.owner === user.id) state.downloads.forget(download);
  }
  for (const task of [...state.tasks.facts.values()]) if (task.owner === user.id) state.tasks.delete(task.id);
  state.users.facts.delete(user.id);
}

function removeFolder(state: CloudreveState, folder: FolderFact): void {
  for (const file of [...state.drive.content(folder).files.values()]) {
    removeFile(state, file, { force: true });
  }
  removeShares(state, (share) => share.isFolder && share.source === folder.id);
  state.drive.removeFolder(folder);
}

type Share = ReturnType<CloudreveState["shares"]["add"]>;

function removeShares(state: CloudreveState, isConcerned: (share: Share) => boolean): void {
  for (const share of [...state.shares.facts.values()]) if (isConcerned(share)) state.shares.delete(share.id);
}
