import type { RecordFact } from "../common/facts.ts";
import type { ReceivedPart } from "../uploads/facts.ts";

export interface FolderFact extends RecordFact {
  readonly owner: number;
  /** `undefined` for the root. */
  parent: number | undefined;
  name: string;
}

export interface FileFact extends RecordFact {
  readonly owner: number;
  folder: number;
  name: string;
  size: number;
  readonly policy: number;
  /** The bytes, or `undefined` for as many as `size` that hang on the id alone. */
  bytes?: Uint8Array;
  /** Where the storage keeps it. */
  sourceName: string;
  /** Still being uploaded, under this id: hidden, but its name is taken. */
  upload?: string;
  /** No thumbnail could be made of it. */
  withoutThumbnail?: true;
  /** The file whose made-up bytes it has, if it is a copy. */
  copyOf?: number;
  /** The storage does not delete it. */
  stuck?: true;
  /** The storage has lost its bytes. */
  lost?: true;
  /** What an upload brought, part by part. */
  received?: readonly ReceivedPart[];
}

/** A permanent link to a file. */
export interface SourceLinkFact extends RecordFact {
  readonly file: number;
  /** How often it was opened. */
  downloads: number;
}

/** A file as it was when somebody asked for a link to it. */
export interface DownloadLinkFact {
  readonly file: number;
  readonly name: string;
}

/** Files and folders by number. */
export interface SelectionFact {
  readonly owner: number;
  readonly items: readonly number[];
  readonly dirs: readonly number[];
}
