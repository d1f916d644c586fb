import { DOWNLOAD_COLUMNS, viewOfDownload } from "../../admin/download-view.ts";
import { importFiles } from "../../admin/imports.ts";
import { listRecords } from "../../admin/list.ts";
import { byNumber } from "../../admin/record.ts";
import { SHARE_COLUMNS, viewOfShare } from "../../admin/share-view.ts";
import { TASK_COLUMNS, viewOfTask } from "../../admin/task-view.ts";
import { ownersOf } from "../../admin/user-view.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import { forAdmins } from "./for-admins.ts";

/** Shares, remote downloads and tasks of all users. Deleting one that is not there does nothing. */
export const adminRecords = forAdmins({
  listAdminShares: ({ body, state }) => {
    const { items, total } = listRecords(state.shares.facts.values(), SHARE_COLUMNS, body);
    const ids = byNumber(
      items,
      ({ id }) => id,
      ({ id }) => state.ids.encode("share", id),
    );
    return done({ items: items.map(viewOfShare), total, users: ownersOf(state, items), ids });
  },

  deleteAdminShares: ({ body, state }) => {
    if (state.outages.has("database")) return fail(50001, "Failed to delete share record");
    for (const id of body.id) state.shares.delete(id);
    return doneEmpty();
  },

  listAdminDownloads: ({ body, state }) => {
    const { tasks } = state;
    const shown = state.downloads.all().map((seen) => viewOfDownload(tasks, seen));
    const { items, total } = listRecords(shown, DOWNLOAD_COLUMNS, body);
    const owners = items.map(({ UserID }) => ({ owner: UserID }));
    return done({ items: [...items], total, users: ownersOf(state, owners) });
  },

  /** What is under way goes on. */
  deleteAdminDownloads: ({ body, state }) => {
    if (state.outages.has("database")) return fail(50001, "Failed to delete download records");
    const wanted = new Set(body.id);
    for (const { download } of state.downloads.all()) {
      if (wanted.has(download.id)) state.downloads.forget(download);
    }
    return doneEmpty();
  },

  listAdminTasks: ({ body, state }) => {
    const { items, total } = listRecords(state.tasks.facts.values(), TASK_COLUMNS, body);
    return done({ items: items.map(viewOfTask), total, users: ownersOf(state, items) });
  },

  deleteAdminTasks: ({ body, state }) => {
    if (state.outages.has("database")) return fail(50001, "Failed to delete task records");
    for (const id of body.id) state.tasks.delete(id);
    return doneEmpty();
  },

  /** Also into nothing: a policy or folder that there is not shows in the task. */
  importAdminFiles: ({ body, state }) => {
    const user = state.users.facts.get(body.uid);
    if (user?.status !== 0 || state.outages.has("database")) {
      return fail(50001, "Failed to create task record.");
    }
    importFiles(state, user, body);
    return doneEmpty();
  },
});
