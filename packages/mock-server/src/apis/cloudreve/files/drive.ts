import type { FileFact, FolderFact } from "./facts.ts";
import { cleanPath, isLegalName } from "./paths.ts";
import { Tree } from "./tree.ts";

export type CreateOutcome = "done" | "root protected" | "illegal name" | "file exists" | "full";

/** Folders and files of all users: a tree for each. */
export class Drive extends Tree {
  /** As many folders and files as the mock keeps; creating more is refused. */
  static readonly limit = 50_000;

  /** Creates a folder and all missing ones above it; all names are checked before anything is created. */
  create(owner: number, path: string): CreateOutcome {
    if (path === "/") return "done";
    const clean = cleanPath(path);
    // Cut down to the root, the path has the name "/", which is not legal.
    const names = clean === "/" ? ["/"] : clean.split("/").slice(clean.startsWith("/") ? 1 : 0);
    let folder = this.root(owner);
    let existing = 0;
    if (clean.startsWith("/")) {
      // What exists is looked up as it came, what is missing loses the spaces at its end.
      for (const name of names.slice(0, -1)) {
        const next = this.content(folder).folders.get(name);
        if (!next) break;
        folder = next;
        existing += 1;
      }
    }
    const missing = names.slice(existing).map((name) => name.replace(/ +$/, ""));
    if (clean === "." || !missing.every(isLegalName))
      return clean === "." ? "root protected" : "illegal name";
    if (!clean.startsWith("/")) return "root protected";
    for (const name of missing) {
      const { folders, files } = this.content(folder);
      if (files.has(name)) return "file exists";
      const next = folders.get(name) ?? (this.full ? undefined : this.addFolder(owner, folder.id, name));
      if (!next) return "full";
      folders.set(name, next);
      folder = next;
    }
    return "done";
  }

  /** Puts a file into a folder; a folder of the same name is no obstacle. */
  addFile(
    folder: FolderFact,
    name: string,
    size: number,
    given: Partial<Omit<FileFact, "id" | "owner" | "folder" | "name" | "size">> = {},
  ): CreateOutcome {
    if (!isLegalName(name)) return "illegal name";
    const { files } = this.content(folder);
    if (files.has(name)) return "file exists";
    if (this.full) return "full";
    const now = given.createdAt ?? this.clock.now();
    const id = this.ids.next("file");
    const file: FileFact = {
      policy: 1,
      ...given,
      id,
      owner: folder.owner,
      folder: folder.id,
      name,
      size,
      sourceName: given.sourceName ?? this.placeInStorage(folder, `${folder.owner}_${id}_${name}`),
      createdAt: now,
      updatedAt: given.updatedAt ?? now,
    };
    files.set(name, file);
    this.files.set(id, file);
    return "done";
  }

  /** Takes a file away. */
  removeFile(file: FileFact): void {
    this.files.delete(file.id);
    const content = this.contents.get(file.folder);
    if (content?.files.get(file.name) === file) content.files.delete(file.name);
  }

  /** Takes a folder away with all that is in it; a root is only emptied of its folders. */
  removeFolder(folder: FolderFact): void {
    if (folder.parent === undefined) {
      for (const child of [...this.content(folder).folders.values()]) this.removeFolder(child);
      return;
    }
    const parent = this.contents.get(folder.parent);
    if (parent?.folders.get(folder.name) === folder) parent.folders.delete(folder.name);
    for (const one of this.withDescendants(folder)) {
      for (const file of [...this.content(one).files.values()]) this.removeFile(file);
      this.folders.delete(one.id);
      this.contents.delete(one.id);
    }
  }

  /** Copies a file to another folder, where the name must be free; `undefined` when there is no room. */
  copyFile(file: FileFact, folder: FolderFact): FileFact | undefined {
    const { id, createdAt, updatedAt, upload, ...rest } = file;
    const given = { copyOf: id, ...rest };
    if (this.addFile(folder, file.name, file.size, given) !== "done") return undefined;
    return this.content(folder).files.get(file.name);
  }

  /** Makes an empty folder in another, where the name must be free; `undefined` when there is no room. */
  addChild(parent: FolderFact, name: string): FolderFact | undefined {
    if (this.full) return undefined;
    const folder = this.addFolder(parent.owner, parent.id, name);
    this.content(parent).folders.set(name, folder);
    return folder;
  }

  /** Gives a file another place or name, which must be free. */
  placeFile(file: FileFact, folder: FolderFact, name: string): void {
    this.contents.get(file.folder)?.files.delete(file.name);
    file.folder = folder.id;
    file.name = name;
    file.updatedAt = this.clock.now();
    this.content(folder).files.set(name, file);
  }

  /** Gives a folder another place or name, which must be free. */
  placeFolder(folder: FolderFact, parent: FolderFact, name: string): void {
    if (folder.parent !== undefined) this.contents.get(folder.parent)?.folders.delete(folder.name);
    folder.parent = parent.id;
    folder.name = name;
    folder.updatedAt = this.clock.now();
    this.content(parent).folders.set(name, folder);
  }

  /** Gives a file other bytes; whether they have a thumbnail is open again. */
  replaceContent(file: FileFact, bytes: Uint8Array): void {
    file.bytes = bytes;
    file.size = bytes.length;
    file.updatedAt = this.clock.now();
    delete file.withoutThumbnail;
    delete file.lost;
  }

  /** False when another file has the name. Another extension leaves it open again whether there is a thumbnail. */
  renameFile(file: FileFact, name: string): boolean {
    const folder = this.folders.get(file.folder);
    const other = folder && this.content(folder).files.get(name);
    if (!folder || (other && other !== file)) return false;
    const [old, now] = [file.name, name].map((one) => /\.[^.]*$/.exec(one)?.[0].toLowerCase());
    if (old !== now) delete file.withoutThumbnail;
    this.placeFile(file, folder, name);
    return true;
  }

  /** False when another folder has the name. A root has none that anybody sees. */
  renameFolder(folder: FolderFact, name: string): boolean {
    if (folder.parent === undefined) return true;
    const parent = this.folders.get(folder.parent);
    const other = parent && this.content(parent).folders.get(name);
    if (!parent || (other && other !== folder)) return false;
    this.placeFolder(folder, parent, name);
    return true;
  }

  private placeInStorage(folder: FolderFact, name: string): string {
    return `uploads/${folder.owner}${this.pathOf(folder).replace(/\/$/, "")}/${name}`;
  }

  private get full(): boolean {
    return this.folders.size + this.files.size >= Drive.limit;
  }
}
