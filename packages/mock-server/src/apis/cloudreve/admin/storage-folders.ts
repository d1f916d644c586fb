import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import { NEVER } from "./record.ts";

/** The folders in the storage behind a policy, as the paths of its files have them. */
export function foldersIn(state: CloudreveState, policy: number, path: string): Schemas["DirectoryObject"][] {
  const above = path === "/" ? "" : `${path.replace(/^\//, "")}/`;
  const files = [...state.drive.files.values()].map((file) => ({
    policy: file.policy,
    path: file.sourceName,
  }));
  const names = new Set<string>();
  for (const file of [...files, ...state.storedFiles.values()]) {
    const full = file.path.replace(/^\//, "");
    const [name, ...rest] = full.slice(above.length).split("/");
    if (file.policy === policy && full.startsWith(above) && name && rest.length > 0) names.add(name);
  }
  return [...names].sort().map((name) => ({
    id: state.ids.encode("folder", 0),
    name,
    path,
    thumb: false,
    size: 0,
    type: "dir",
    date: NEVER,
    create_date: NEVER,
    source_enabled: false,
  }));
}
