import type { Listing } from "./listings.ts";
import type { DrivePath } from "./paths/drive-path.ts";
import { type Asking, readFolder } from "./read-folder.ts";

/** Folders as they are now, each asked for once. */
export class Folders {
  readonly #asking: Asking;
  readonly #read = new Map<string, Promise<Listing>>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  read(path: DrivePath): Promise<Listing> {
    const text = path.toString();
    const known = this.#read.get(text);
    if (known) return known;
    const listing = readFolder(this.#asking, path);
    this.#read.set(text, listing);
    return listing;
  }
}
