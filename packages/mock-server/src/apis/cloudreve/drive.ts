import type { Clock } from "../../clock.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import type { HashIds } from "./ids.ts";
import { cleanPath, isLegalName, segmentsOf } from "./paths.ts";

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
    const found = [folder];
    for (const one of found) found.push(...this.content(one).folders.values());
    return found;
  }

  /** Path of a folder; `/` for the root. */
  pathOf(folder: FolderFact): string {
    const names: string[] = [];
    let at: FolderFact | undefined = folder;
    while (at?.parent !== undefined) {
      names.unshift(at.name);
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
    given: Partial<Pick<FileFact, "createdAt" | "updatedAt" | "policy" | "bytes" | "upload">> = {},
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
      sourceName: `uploads/${folder.owner}${this.pathOf(folder).replace(/\/$/, "")}/${folder.owner}_${id}_${name}`,
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

  /** Gives a file another place or name, which must be free. */
  placeFile(file: FileFact, folder: FolderFact, name: string): void {
    this.contents.get(file.folder)?.files.delete(file.name);
    file.folder = folder.id;
    file.name = name;
    this.content(folder).files.set(name, file);
  }

  /** Gives a folder another place or name, which must be free. */
  placeFolder(folder: FolderFact, parent: FolderFact, name: string): void {
    if (folder.parent !== undefined) this.contents.get(folder.parent)?.folders.delete(folder.name);
    folder.parent = parent.id;
    folder.name = name;
    this.content(parent).folders.set(name, folder);
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
