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

export interface AppFact {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface DeviceFact {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly clientId: string;
  readonly newCredentials: boolean;
  readonly createdAt: number;
  decision?: "approved" | "denied";
  /** Made for this user at the approval, when `newCredentials` were asked for. */
  credentials?: AppFact;
  redeemedAt?: number;
}

/** The user's consent to one app. Lives until it is revoked. */
export interface GrantFact {
  readonly refreshToken: string;
  readonly clientId: string;
  readonly at: number;
  revokedAt?: number;
}

export interface AccessTokenFact {
  readonly token: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

export interface AuthorizationCodeFact {
  readonly code: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly expiresAt: number;
}
