/** What a torrent holds. */
export interface TorrentFact {
  readonly infoHash: string;
  readonly name: string;
  readonly files: readonly DownloadedFile[];
  /** Whether the torrent lists its files, even if there is just one. */
  readonly isMulti: boolean;
  readonly pieceLength: number;
  /** By tiers. */
  readonly trackers?: readonly (readonly string[])[];
  readonly comment: string;
  /** Unix seconds. */
  readonly creationDate: number;
}

export interface DownloadedFile {
  /** Below the folder of the download; files of a torrent with several are in one of its name. */
  readonly path: string;
  readonly size: number;
}

/** What aria2 was given. It has to fetch the torrent first, from others or from the site, if there is one. */
export interface DownloadSource {
  readonly url: string;
  readonly name: string;
  /** Of magnet links. */
  readonly infoHash?: string;
  /** In a torrent file. */
  readonly torrent?: TorrentFact;
  /** Nothing is there, says aria2 with this text. */
  readonly missing?: string;
}

export interface DownloadFact {
  /** Number among all downloads. */
  readonly id: number;
  /** aria2's id of what was added … */
  readonly gid: string;
  /** … and of what a magnet link or a torrent file led to. */
  readonly nextGid?: string;
  readonly owner: number;
  /** Number of the node that downloads. */
  readonly node: number;
  readonly source: DownloadSource;
  readonly dst: string;
  readonly files: readonly DownloadedFile[];
  readonly addedAt: number;
  /** How long a torrent is seeded, in seconds. */
  readonly seeding: number;
  /** Where files were chosen, since when; numbers from 1. */
  chosen?: { readonly at: number; readonly indexes: readonly number[] };
  /** Somebody paused it in aria2, and let it go on. */
  pauses?: readonly { readonly from: number; readonly to?: number }[];
  /** Cancelled while paused: aria2 knows it no more. */
  forgottenAt?: number;
  /** Cancelled while seeding. */
  seededUntil?: number;
  /** Ended before it was complete: cancelled (5), failed with a text (3), or in a way nobody knows (6). */
  stopped?: { readonly at: number; readonly status: 3 | 5 | 6; readonly error: string };
  /** Size, names and types were found to be allowed. */
  checked?: true;
  /** Number of the transfer's task, from its beginning. */
  task?: number;
  /** What the transfer came to; an empty error is success. */
  transfer?: { readonly error: string };
  /** The record was deleted; a transfer goes on without it. */
  hidden?: true;
}
