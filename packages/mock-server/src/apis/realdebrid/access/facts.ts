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
