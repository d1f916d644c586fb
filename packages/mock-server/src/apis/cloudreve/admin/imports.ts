import type { Schemas } from "../common/schemas.ts";
import { cleanPath, nameOf, parentOf } from "../files/paths.ts";
import type { StoredFileFact } from "../site/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";

/** Progress of an import whose files are all entered. */
const INSERTING = 6;

/** Enters files of a storage into a folder of the user, with a task that ends at once. */
export function importFiles(
  state: CloudreveState,
  user: UserFact,
  { policy_id, src, dst, recursive = false }: Schemas["ImportAdminFilesRequest"],
): void {
  const props = JSON.stringify({ policy_id, src, is_recursive: recursive, dst });
  const task = state.tasks.add({ owner: user.id, type: 3, props });
  if (!state.policies.facts.has(policy_id)) {
    task.status = 2;
    task.error = JSON.stringify({ msg: "Policy not exist.", error: "record not found" });
    return;
  }
  const folder = `${cleanPath(src).replace(/\/$/, "")}/`;
  const below = [...state.storedFiles.values()].filter(
    ({ policy, path }) => policy === policy_id && path.startsWith(folder),
  );
  for (const stored of below) {
    const rest = stored.path.slice(folder.length);
    if (recursive || !rest.includes("/")) enter(state, user, stored, `${dst}/${rest}`);
  }
  task.status = 4;
  task.progress = INSERTING;
}

/** What has no place there, such as a name that is taken, is left out. */
function enter(state: CloudreveState, user: UserFact, stored: StoredFileFact, target: string): void {
  const path = cleanPath(target);
  if (state.drive.create(user.id, parentOf(path)) !== "done") return;
  const folder = state.drive.find(user.id, parentOf(path));
  if (!folder) return;
  const outcome = state.drive.addFile(folder, nameOf(path), stored.size, { policy: stored.policy });
  const file = state.drive.content(folder).files.get(nameOf(path));
  if (outcome === "done" && file) file.sourceName = stored.path;
}
