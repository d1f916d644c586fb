import { FILE_COLUMNS, viewOfFile } from "../../admin/file-view.ts";
import { listRecords } from "../../admin/list.ts";
import { isReached, refusalOf } from "../../admin/outside.ts";
import { sourceUrlOf } from "../../admin/source-url.ts";
import { foldersIn } from "../../admin/storage-folders.ts";
import { ownersOf } from "../../admin/user-view.ts";
import { sendFile } from "../../bytes/send-file.ts";
import { crash, done, doneEmpty, fail } from "../../common/envelope.ts";
import { redirect } from "../../common/redirect.ts";
import type { FileFact } from "../../files/facts.ts";
import { objectsIn } from "../../files/listing.ts";
import { deleteFiles } from "../../files/removal.ts";
import type { PolicyFact } from "../../site/facts.ts";
import type { CloudreveState } from "../../state.ts";
import { forAdmins } from "./for-admins.ts";

const SANDBOX = { "Content-Security-Policy": "sandbox" } as const;

export const adminFiles = forAdmins({
  listAdminFiles: ({ body, state }) => {
    const { items, total } = listRecords(state.drive.files.values(), FILE_COLUMNS, body);
    return done({ items: items.map(viewOfFile), total, users: ownersOf(state, items) });
  },

  /** The server opens the storage of whoever asks before that of the file. */
  previewAdminFile: ({ path, headers, state }) => {
    const file = state.drive.files.get(path.id);
    if (!file) return crash();
    const admin = state.adminOf(headers);
    const own = typeof admin === "number" ? undefined : refusalOf(state.policyOf(admin.id));
    if (own) return fail(own);
    const policy = state.policies.facts.get(file.policy);
    const refusal = refusalOf(policy);
    if (!policy || refusal) return fail(refusal === 40047 ? -1 : 50005);
    if (policy.shown.Type !== "local") return redirectTo(state, file, policy);
    if (file.lost || state.outages.has("storage")) return fail(50004);
    return sendFile(file, headers, { "Cache-Control": "private, no-cache", ...SANDBOX });
  },

  /** At once; ids that no file has do not matter. */
  deleteAdminFiles: ({ body, state }) => {
    if (state.outages.has("database")) return fail(50001, "Failed to list files for deleting");
    const files = new Set(body.id.flatMap((id) => state.drive.files.get(id) ?? []));
    deleteFiles(state, files, body.force === true || body.unlink === true);
    return doneEmpty();
  },

  listAdminFolder: ({ path, state }) =>
    path.type === "user"
      ? listOfUser(state, path.id, `/${path.path}`)
      : listOfPolicy(state, path.id, `/${path.path}`),
});

function listOfUser(state: CloudreveState, id: number, path: string) {
  if (!state.users.facts.has(id)) return fail(40021);
  const refusal = refusalOf(state.policyOf(id));
  if (refusal) return fail(refusal);
  const folder = state.drive.find(id, path);
  return folder ? done({ objects: objectsIn(state, folder, path) }) : fail(40016);
}

/** Storage on the server's own disks cannot be listed. */
function listOfPolicy(state: CloudreveState, id: number, path: string) {
  const policy = state.policies.facts.get(id);
  if (!policy) return fail(40035);
  const refusal = refusalOf(policy);
  if (refusal) return fail(refusal);
  if (policy.shown.Type === "local" || policy.shown.Type === "remote") return done({ objects: null });
  return isReached(policy) ? done({ objects: foldersIn(state, id, path) }) : fail(40045);
}

function redirectTo(state: CloudreveState, file: FileFact, policy: PolicyFact) {
  const seconds = state.settings.number("preview_timeout");
  const address = sourceUrlOf(state.signer, file, policy, seconds);
  const answer = redirect(302, address, seconds);
  return { ...answer, headers: { ...SANDBOX, ...answer.headers } };
}
