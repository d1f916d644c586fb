import type { AddedDownload } from "./add.ts";
import type { RemoteDownloadHandle } from "./handle.ts";
import type { Source } from "./source.ts";
import type { Tasks } from "./task-reads.ts";

/** Something to add. */
export interface Item {
  readonly source: Source;
  readonly index: number;
  /** Once it was sent, or found. */
  handle?: RemoteDownloadHandle | undefined;
  /** Whether the server has it for sure. */
  added: boolean;
  /** The lists before it was sent. */
  before?: Tasks | undefined;
  result?: AddedDownload | undefined;
}
