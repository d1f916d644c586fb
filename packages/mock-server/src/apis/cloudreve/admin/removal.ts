import { removeFolder } from "../files/removal.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";

/**
 * Deletes an account with what belongs to it. Files that lie directly in its root folder stay, as in the
 * server; those below are deleted, whatever their storage says.
 */
export function removeUser(state: CloudreveState, { id }: UserFact): void {
  removeFolder(state, state.drive.root(id));
  for (const { download } of state.downloads.all()) {
    if (download.owner === id) state.downloads.forget(download);
  }
  for (const task of [...state.tasks.facts.values()]) if (task.owner === id) state.tasks.delete(task.id);
  for (const tag of state.tags.of(id)) state.tags.delete(id, tag.id);
  for (const account of state.webdav.of(id)) state.webdav.delete(id, account.id);
  state.users.facts.delete(id);
}
