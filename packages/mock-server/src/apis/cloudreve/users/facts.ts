import type { RecordFact } from "../common/facts.ts";
import type { Schemas } from "../common/schemas.ts";

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
