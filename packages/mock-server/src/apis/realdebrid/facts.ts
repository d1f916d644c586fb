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

/** What a token may be used for. The last three names are inferred from the paths. */
export type Scope = "unrestrict" | "torrents" | "downloads" | "user" | "streaming" | "traffic" | "settings";

export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A program as it is registered. */
export interface AppFact extends AppCredentials {
  /** Shown to the user on the page that asks for consent. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Where the page may send the browser back to. */
  readonly redirectUris: readonly string[];
  /** Whether Real-Debrid allows it to sign users in with login and password. */
  readonly passwordGrant: boolean;
}

/** What the user answered on the page that asks for consent. */
export interface ConsentFact {
  readonly clientId: string;
  readonly decision: "approved" | "denied";
  readonly at: number;
}

export interface DeviceFact {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly clientId: string;
  readonly newCredentials: boolean;
  readonly createdAt: number;
  decision?: "approved" | "denied";
  /** Made for this user at the approval, when `newCredentials` were asked for. */
  credentials?: AppCredentials;
  redeemedAt?: number;
}

/** A password sign-in that waits for its second factor. */
export interface TwoFactorFact {
  readonly code: string;
  readonly clientId: string;
  readonly createdAt: number;
  /** The newest code that was sent to the user. */
  securityCode?: string;
  sent: number;
  wrong: number;
  /** When the user typed the code in on the site. */
  confirmedAt?: number;
  redeemedAt?: number;
}

/** The user's consent to one app. Lives until it is revoked. */
export interface GrantFact {
  readonly refreshToken: string;
  readonly clientId: string;
  readonly scopes: readonly Scope[];
  readonly at: number;
  revokedAt?: number;
  /** When a refresh put another refresh token in the place of this one. */
  replacedAt?: number;
}

export interface AccessTokenFact {
  readonly token: string;
  /** The refresh token that it came with. */
  readonly refreshToken: string;
  readonly expiresAt: number;
  disabledAt?: number;
}

export interface AuthorizationCodeFact {
  readonly code: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly expiresAt: number;
}

/** A mail to the account's address. */
export interface MailFact {
  readonly subject: "password change" | "security code";
  readonly at: number;
  readonly securityCode?: string;
}

/** A picture that the user uploaded. */
export interface AvatarFact {
  readonly id: string;
  readonly kind: "gif" | "jpg" | "png";
  readonly at: number;
}

export type HosterCondition = "up" | "down" | "maintenance" | "unsupported";

/** What a hoster's limit allows in one period; `limit` and `extra` are in the unit that `type` names. */
export interface TrafficLimit {
  readonly type: "links" | "gigabytes" | "bytes";
  readonly limit: number;
  readonly extra: number;
  readonly reset: "daily" | "weekly" | "monthly";
}

export interface HosterFact {
  readonly domain: string;
  /** A short code, such as `rd`. */
  readonly id: string;
  readonly name: string;
  /** Other domains of the same hoster. */
  readonly aliases: readonly string[];
  /** PCRE literals of the links of files, and of folders. */
  readonly links: readonly string[];
  readonly folders: readonly string[];
  condition: HosterCondition;
  /** When the condition last changed. */
  changedAt: number;
}

/** What was fetched from a hoster on one day of the server's calendar. */
export interface TrafficFact {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly domain: string;
  bytes: number;
  links: number;
}
