import type { Clock } from "../../../clock.ts";
import type { HashIds } from "../common/ids.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import { nameOf, parentOf, segmentsOf } from "./paths.ts";

interface Content {
  readonly folders: Map<string, FolderFact>;
  readonly files: Map<string, FileFact>;
}

/** Folders and files as they lie in each other, and how to find them. */
export class Tree {
  /** By number, in the order of creation. */
  readonly folders = new Map<number, FolderFact>();
  readonly files = new Map<number, FileFact>();
  protected readonly clock: Clock;
  protected readonly ids: HashIds;
  protected readonly roots = new Map<number, FolderFact>();
  protected readonly contents = new Map<number, Content>();

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

  protected addFolder(owner: number, parent: number | undefined, name: string): FolderFact {
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
