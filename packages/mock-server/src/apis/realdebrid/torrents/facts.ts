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
  /** One link id for each selected file, or one in all for an archive. */
  readonly links: readonly string[];
  readonly archive: boolean;
}

export type TorrentFailure = "magnet_error" | "error" | "virus" | "dead";

export interface TorrentFact {
  readonly id: string;
  readonly hash: string;
  readonly content: TorrentContent;
  readonly addedAt: number;
  /** From when on its files are known. */
  readonly knownAt: number;
  /** Since when Real-Debrid has it, if it had it before this torrent was added. */
  readonly cachedAt?: number;
  /** Nobody sends it. */
  readonly peerless?: boolean;
  selection?: Selection;
  failure?: { readonly at: number; readonly status: TorrentFailure };
  stalledAt?: number;
  /** Milliseconds of earlier stalls. */
  stalledFor: number;
  /** Seconds from the end until the links are shown. */
  linksAfter?: number;
  linksLostAt?: number;
  /** Links, counted from 0, that are shown empty. */
  emptyLinks?: readonly number[];
}
