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
  /** Who began to log in, or to set a key up, with a security key. */
  webAuthn?: { readonly kind: "login" | "registration"; readonly user: number };
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
  /** The storage does not delete it. */
  stuck?: true;
  /** The storage has lost its bytes. */
  lost?: true;
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

export interface DownloadSource {
  readonly url: string;
  readonly name: string;
  /** Of magnet links. */
  readonly infoHash?: string;
}

export interface DownloadFact {
  /** Number among all downloads. */
  readonly id: number;
  readonly gid: string;
  readonly owner: number;
  readonly source: DownloadSource;
  readonly dst: string;
  readonly size: number;
  readonly addedAt: number;
  /** Cancelled by the user, or failed with a text of aria2. */
  stopped?: { readonly at: number; readonly error?: string };
  /** What the transfer came to; an empty error is success. */
  transfer?: { readonly error: string };
  /** Number of the task that transfers it. */
  task?: number;
  /** The record was deleted; a transfer goes on without it. */
  hidden?: true;
}
