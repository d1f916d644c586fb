/** A tree whose folders all have the same number of files, and of folders as long as there are any left. */
export interface Tree {
  readonly folders: number;
  /** In each folder. */
  readonly files: number;
  /** At most in each folder. */
  readonly subfolders: number;
}

/** A drive of about `objects` files and folders: ten folders and nine files in each folder. */
export const drive = (objects: number): Tree => ({
  folders: Math.max(1, Math.round(objects / 10)),
  files: 9,
  subfolders: 10,
});

/** One folder of `objects` files. */
export const flat = (objects: number): Tree => ({ folders: 1, files: objects, subfolders: 0 });

/** Files and folders below the root. */
export const objectsIn = ({ folders, files }: Tree): number => folders - 1 + folders * files;

/** What is in the folder of a path without a slash at its beginning, as the server lists it. */
export function listingOf(tree: Tree, path: string) {
  const parent = numberOf(path);
  const first = parent * tree.subfolders + 1;
  const count = Math.max(0, Math.min(tree.subfolders, tree.folders - first));
  const dirs = Array.from({ length: count }, (_, index) => objectOf(path, `d${first + index}`, "dir"));
  const files = Array.from({ length: tree.files }, (_, index) =>
    objectOf(path, `f${parent}-${index}.mkv`, "file"),
  );
  return [...dirs, ...files];
}

/** Folders are counted level by level; the root, whose path is empty, is 0. */
function numberOf(path: string): number {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "" ? 0 : Number(name.slice(1));
}

const objectOf = (parent: string, name: string, type: "file" | "dir") => ({
  id: name,
  name,
  path: `/${parent}`,
  thumb: false,
  pic: "",
  size: type === "dir" ? 0 : 1_000_000,
  type,
  date: "2026-01-31T12:00:00Z",
  create_date: "2026-01-31T12:00:00Z",
  source_enabled: false,
});
