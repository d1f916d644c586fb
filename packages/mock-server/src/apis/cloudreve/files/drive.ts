import type { Clock } from "../../../clock.ts";
import type { HashIds } from "../common/ids.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import { cleanPath, isLegalName, nameOf, parentOf, segmentsOf } from "./paths.ts";

export type CreateOutcome = "done" | "root protected" | "illegal name" | "file exists" | "full";

interface Content {
  readonly folders: Map<string, FolderFact>;
  readonly files: Map<string, FileFact>;
}

/** Folders and files of all users: a tree for each. */
export class Drive {
  /** As many folders and files as the mock keeps; creating more is refused. */
  static readonly limit = 50_000;

  /** By number, in the order of creation. */
  readonly folders = new Map<number, FolderFact>();
  readonly files = new Map<number, FileFact>();
  private readonly clock: Clock;
  private readonly ids: HashIds;
  private readonly roots = new Map<number, FolderFact>();
  private readonly contents = new Map<number, Content>();

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
  }

  /** The folder at a path, if there is one. */
  find(owner: number, path: string): FolderFact | undefined {
    let folder: FolderFact | undefined = this.root(owner);
    const names = segmentsOf(path);
    if (!names) return undefined;
    for (const name of names) folder = folder && this.content(folder).folders.get(name);
    return folder;
  }

  /** The file at a path; not one that is still being uploaded. */
  findFile(owner: number, path: string): FileFact | undefined {
    const folder = this.find(owner, parentOf(path));
    const file = folder && this.content(folder).files.get(nameOf(path));
    return file?.upload === undefined ? file : undefined;
  }

  root(owner: number): FolderFact {
    const root = this.roots.get(owner) ?? this.addFolder(owner, undefined, "/");
    this.roots.set(owner, root);
    return root;
  }

  /** What is directly in a folder, by name; files still being uploaded are among it. */
  content({ id }: FolderFact): Content {
    const content = this.contents.get(id) ?? { folders: new Map(), files: new Map() };
    this.contents.set(id, content);
    return content;
  }

  /** The folder itself and all below it, parents first. */
  withDescendants(folder: FolderFact): FolderFact[] {
    // A set, since a folder that was moved below itself is met again.
    const found = new Set([folder]);
    for (const one of found) for (const child of this.content(one).folders.values()) found.add(child);
    return [...found];
  }

  /** Path of a folder; `/` for the root. */
  pathOf(folder: FolderFact): string {
    const names: string[] = [];
    const met = new Set<FolderFact>();
    let at: FolderFact | undefined = folder;
    while (at?.parent !== undefined && !met.has(at)) {
      names.unshift(at.name);
      met.add(at);
      at = this.folders.get(at.parent);
    }
    return `/${names.join("/")}`;
  }

  /** Bytes of all files of a user. */
  usedBy(owner: number): number {
    let bytes = 0;
    for (const file of this.files.values()) if (file.owner === owner) bytes += file.size;
    return bytes;
  }

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

  private addFolder(owner: number, parent: number | undefined, name: string): FolderFact {
    const now = this.clock.now();
    const folder: FolderFact = {
      id: this.ids.next("folder"),
      owner,
      parent,
      name,
      createdAt: now,
      updatedAt: now,
    };
    this.folders.set(folder.id, folder);
    return folder;
  }
}
