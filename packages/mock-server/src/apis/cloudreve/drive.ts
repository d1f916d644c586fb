import type { Clock } from "../../clock.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import type { HashIds } from "./ids.ts";
import { cleanPath, isLegalName, segmentsOf } from "./paths.ts";

export type CreateOutcome = "done" | "root protected" | "illegal name" | "file exists" | "full";

interface Content {
  readonly folders: Map<string, FolderFact>;
  readonly files: Map<string, FileFact>;
}

/** Folders and files of all users. */
export class Drive {
  /** As many folders and files as the mock keeps; creating more is refused. */
  static readonly limit = 50_000;

  /** In the order of creation. */
  readonly folders: FolderFact[] = [];
  readonly files: FileFact[] = [];
  private readonly clock: Clock;
  private readonly ids: HashIds;
  private readonly roots = new Map<string, FolderFact>();
  private readonly contents = new Map<string, Content>();

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
  }

  /** The folder at a path, if there is one. */
  find(owner: string, path: string): FolderFact | undefined {
    let folder: FolderFact | undefined = this.root(owner);
    const names = segmentsOf(path);
    if (!names) return undefined;
    for (const name of names) folder = folder && this.content(folder).folders.get(name);
    return folder;
  }

  root(owner: string): FolderFact {
    const root = this.roots.get(owner) ?? this.addFolder(owner, undefined, "/");
    this.roots.set(owner, root);
    return root;
  }

  content({ id }: FolderFact): Content {
    const content = this.contents.get(id) ?? { folders: new Map(), files: new Map() };
    this.contents.set(id, content);
    return content;
  }

  /** Creates a folder and all missing ones above it; all names are checked before anything is created. */
  create(owner: string, path: string): CreateOutcome {
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
  addFile(folder: FolderFact, name: string, size: number, at = this.clock.now()): CreateOutcome {
    if (!isLegalName(name)) return "illegal name";
    const { files } = this.content(folder);
    if (files.has(name)) return "file exists";
    if (this.full) return "full";
    const file: FileFact = {
      id: this.ids.next("file"),
      owner: folder.owner,
      folder: folder.id,
      name,
      size,
      at,
    };
    files.set(name, file);
    this.files.push(file);
    return "done";
  }

  private get full(): boolean {
    return this.folders.length + this.files.length >= Drive.limit;
  }

  private addFolder(owner: string, parent: string | undefined, name: string): FolderFact {
    const folder: FolderFact = { id: this.ids.next("folder"), owner, parent, name, at: this.clock.now() };
    this.folders.push(folder);
    return folder;
  }
}
