import { posix } from "node:path";

/** The names on the way to an existing path, `undefined` when nothing can be there. `""` is a name nobody has. */
export function segmentsOf(path: string): string[] | undefined {
  if (!path.startsWith("/")) return undefined;
  return path === "/" ? [] : path.slice(1).split("/");
}

/** As Go's `path.Clean`: no double slash, dot, or slash at the end. */
export function cleanPath(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
}

export function isLegalName(name: string): boolean {
  const bytes = new TextEncoder().encode(name).length;
  return bytes >= 1 && bytes <= 255 && !/[\\?*<":>/|]/.test(name) && !name.endsWith(" ");
}

/** Path of the folder that holds a path, and the last name of it. */
export const { dirname: parentOf, basename: nameOf } = posix;

/** What follows the last dot of a name, in small letters. */
export const extensionOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Folder and name of a file to be created, as Go's `path.Dir` and `path.Base`: `/a/` is `a` in `/a`. */
export function folderOfNew(path: string): { folder: string; name: string } {
  const name = /([^/]+)\/*$/.exec(path)?.[1] ?? "/";
  return { folder: cleanPath(path.slice(0, path.lastIndexOf("/") + 1) || "."), name };
}
