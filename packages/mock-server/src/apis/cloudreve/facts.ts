import type { Schemas } from "./schemas.ts";

/** What is stored. Plain data; times are milliseconds since 1970, and everything shown is derived from them. */
interface RecordFact {
  readonly id: number;
  readonly createdAt: number;
  updatedAt: number;
}

/** 0 active, 1 not activated, 2 blocked, 3 blocked for using too much. */
export type UserStatus = Schemas["UserStatus"];

export interface UserFact extends RecordFact {
  email: string;
  password: string;
  nick: string;
  group: number;
  status: UserStatus;
  /** The secret in base32; empty while two-factor login is off. Every secret has the code `123456`. */
  twoFactorSecret: string;
  avatar: Schemas["AvatarSource"];
  /** Colour of the web client; empty for the site's own. */
  theme: string;
  /** Whether the profile is hidden. */
  hidden: boolean;
  keys: readonly Schemas["WebAuthnCredential"][];
}

export interface GroupFact extends RecordFact {
  name: string;
  /** Numbers of storage policies; only the first counts. */
  policies: readonly number[] | null;
  maxStorage: number;
  share: boolean;
  webdav: boolean;
  speedLimit: number;
  options: Schemas["AdminGroupOptions"];
}

/** A storage policy, as administrators see it. */
export interface PolicyFact extends RecordFact {
  shown: Omit<Schemas["AdminPolicy"], "ID" | "CreatedAt" | "UpdatedAt" | "DeletedAt">;
}

export interface SessionFact {
  readonly id: string;
  /** When the cookie was set last. */
  writtenAt: number;
  user?: number;
  /** Whose password was right, while the two-factor code is missing. */
  pendingUser?: number;
  /** What the next captcha has to be. */
  captcha?: string;
  /** A two-factor secret that is not confirmed yet. */
  newSecret?: string;
  /** Who began to log in, or to set a key up, with a security key, and what it has to sign. */
  webAuthn?: { readonly user: number; readonly challenge: string };
  /** Asked for the site's setup; without that no share is previewed. */
  sawConfig?: true;
  /** Policies that are about to get access to a storage, by its kind. */
  oauthPolicies?: Readonly<Partial<Record<"onedrive" | "googledrive", number>>>;
  /** Shares whose password was given. */
  unlocked?: readonly number[];
  /** Shares that a visitor has downloaded from, which count once. */
  downloaded?: readonly number[];
}

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

/** What a task packs or unpacks. */
export interface PackJobFact {
  readonly task: number;
  readonly owner: number;
  readonly addedAt: number;
  readonly work:
    | {
        readonly kind: "compress";
        readonly source: SelectionFact;
        readonly dst: string;
        readonly name: string;
      }
    | { readonly kind: "decompress"; readonly src: string; readonly dst: string };
}

/** Bytes as they arrived. */
export interface ReceivedPart {
  readonly length: number;
  /** In hex digits. */
  readonly sha256: string;
  readonly md5: string;
  /** Missing when the file is too large to be kept. */
  readonly bytes?: Uint8Array;
}

/** An upload that was begun, as the server and the storage know it. */
export interface UploadFact {
  readonly id: string;
  readonly owner: number;
  readonly policy: number;
  readonly type: Schemas["StoragePolicyType"];
  /** Number of the file that holds the name until the upload is finished. */
  readonly file: number;
  /** Where the storage keeps the file. */
  readonly key: string;
  /** Id of the upload at the storage. */
  readonly storageId: string;
  readonly size: number;
  /** 0 is one piece. */
  readonly chunkSize: number;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** When the file last changed; 0 for unknown. */
  readonly lastModified: number;
  readonly keepsBytes: boolean;
  /** By number of the chunk. */
  readonly parts: Map<number, ReceivedPart>;
  /** When the first byte came. */
  startedAt?: number;
  /** The whole file, since the storage has it. */
  stored?: { readonly at: number; readonly parts: readonly ReceivedPart[] };
  /** When the server was told of it, after which it knows the upload no more. */
  endedAt?: number;
}

/** What an office server may do with a file. */
export interface WopiTokenFact {
  readonly user: number;
  readonly file: number;
  readonly canEdit: boolean;
  readonly expiresAt: number;
}

export interface ShareFact extends RecordFact {
  readonly owner: number;
  readonly isFolder: boolean;
  /** Number of the file or folder. */
  readonly source: number;
  readonly sourceName: string;
  /** Empty for none. */
  password: string;
  preview: boolean;
  views: number;
  downloads: number;
  /** Downloads that are left; below 0 is no limit. */
  remaining: number;
  readonly expiresAt?: number;
}

export interface TaskFact extends RecordFact {
  readonly owner: number;
  readonly type: Schemas["TaskType"];
  status: Schemas["TaskStatus"];
  progress: number;
  /** Empty, or JSON. */
  error: string;
  /** What administrators see of the job, as JSON. */
  readonly props: string;
}

export interface TagFact extends RecordFact {
  readonly owner: number;
  readonly type: Schemas["TagType"];
  readonly name: string;
  readonly icon: string;
  readonly color: string;
  /** Wildcards, one in a line, or the path of a folder. */
  readonly expression: string;
}

export interface WebdavFact extends RecordFact {
  readonly owner: number;
  readonly name: string;
  readonly password: string;
  /** Path of the folder that the account sees as its root. */
  readonly root: string;
  readonly readonly: boolean;
  readonly useProxy: boolean;
}

/** A mail with a link that activates an account or sets a new password. */
export interface MailFact {
  readonly to: string;
  readonly kind: "activation" | "password reset";
  readonly link: string;
  readonly sentAt: number;
}

/** A server that downloads, as administrators see it. */
export interface NodeFact extends RecordFact {
  shown: Omit<Schemas["AdminNode"], "ID" | "CreatedAt" | "UpdatedAt" | "DeletedAt">;
}

/** A file in a storage that belongs to nobody here until it is imported. */
export interface StoredFileFact {
  readonly policy: number;
  readonly path: string;
  readonly size: number;
}

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
