/** What is stored. Plain JSON; times are milliseconds since 1970, and everything shown is derived from them. */
export interface TorrentFile {
  readonly path: string;
  readonly bytes: number;
}

export interface TorrentContent {
  readonly name: string;
  readonly files: readonly TorrentFile[];
}

export interface Selection {
  readonly at: number;
  /** Ids of the selected files, 1-based, in file order. */
  readonly files: readonly number[];
  /** One link id for each selected file. */
  readonly links: readonly string[];
}

export interface TorrentFact {
  readonly id: string;
  readonly hash: string;
  readonly content: TorrentContent;
  readonly addedAt: number;
  selection?: Selection;
}

/** A link of a torrent that was unrestricted. */
export interface DownloadFact {
  readonly id: string;
  readonly link: string;
  readonly filename: string;
  readonly bytes: number;
  readonly at: number;
}
