/** What is stored. Plain JSON; times are milliseconds since 1970, and everything shown is derived from them. */
export interface UserFact {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly nickname: string;
  readonly group: GroupName;
  readonly createdAt: number;
  /** Code of the second step, for accounts with two-factor login. */
  readonly twoFactorCode?: string;
  /** 0 active, 1 not activated, 2 blocked. */
  status: 0 | 1 | 2;
}

export type GroupName = "Team" | "User";

export interface SessionFact {
  readonly id: string;
  /** When the cookie was set last. */
  writtenAt: number;
  user?: string;
  /** Whose password was right, while the two-factor code is missing. */
  pendingUser?: string;
}

export interface FolderFact {
  readonly id: string;
  readonly owner: string;
  /** `undefined` for the root. */
  readonly parent: string | undefined;
  readonly name: string;
  readonly at: number;
}

export interface FileFact {
  readonly id: string;
  readonly owner: string;
  readonly folder: string;
  readonly name: string;
  readonly size: number;
  readonly at: number;
}

export interface DownloadSource {
  readonly url: string;
  readonly name: string;
  /** Of magnet links. */
  readonly infoHash?: string;
}

export interface DownloadFact {
  readonly gid: string;
  readonly owner: string;
  readonly source: DownloadSource;
  readonly dst: string;
  readonly size: number;
  readonly addedAt: number;
  /** Cancelled by the user, or failed with a text of aria2. */
  stopped?: { readonly at: number; readonly error?: string };
  /** What the transfer came to; an empty error is success. */
  transfer?: { readonly error: string };
  /** The record was deleted; a transfer goes on without it. */
  hidden?: true;
}
