// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** The codes of a sign-in that waits for the user. */
export type DeviceCode = Schemas["DeviceCode"];

/** The number of a failure. */
export type ErrorCode = Schemas["ErrorCode"];

/** A failure. Decide by `error_code` first, by the HTTP status where there is no code. */
export type ErrorBody = Schemas["ErrorBody"];

/** A client id and secret bound to one user. Both are null until the user has accepted. */
export type DeviceCredentials = Schemas["DeviceCredentials"];

/** A device code, or a refresh token, for a token. */
export type DeviceGrant = Schemas["DeviceGrant"];

/** The code of a redirect for a token. */
export type AuthorizationCodeGrant = Schemas["AuthorizationCodeGrant"];

/** A login and password for a token. Real-Debrid has to approve the program first. */
export type PasswordGrant = Schemas["PasswordGrant"];

/**
 * The second step of a password sign-in. Without `send` and `response` it asks whether the user has typed
 * the security code in at `verification_url`; send at most one of the two.
 */
export type TwoFactorGrant = Schemas["TwoFactorGrant"];

/** What is exchanged for a token. Each branch has its own `grant_type`. */
export type TokenRequest = Schemas["TokenRequest"];

/** A token and what renews it. */
export type Token = Schemas["Token"];

/** The answer to a password sign-in that needs a second factor. */
export type TwoFactorChallenge = Schemas["TwoFactorChallenge"];

/** The account that the token belongs to. */
export type User = Schemas["User"];

/** The link to unrestrict. */
export type UnrestrictLinkRequest = Schemas["UnrestrictLinkRequest"];

/** Another quality of an unrestricted link. */
export type UnrestrictedAlternative = Schemas["UnrestrictedAlternative"];

/**
 * A direct download. A link that exists in several qualities, such as a video page, also has `alternative`
 * and either `quality` or `type`.
 */
export type UnrestrictedLink = Schemas["UnrestrictedLink"];

/** What is happening to a torrent. */
export type TorrentStatus = Schemas["TorrentStatus"];

/** One file of a torrent. */
export type TorrentFile = Schemas["TorrentFile"];

/** A torrent with its files and links. */
export type TorrentInfo = Schemas["TorrentInfo"];

/** The magnet link to add. */
export type AddMagnetRequest = Schemas["AddMagnetRequest"];

/** The torrent that was added. */
export type TorrentAdded = Schemas["TorrentAdded"];

/** The files to fetch. */
export type SelectFilesRequest = Schemas["SelectFilesRequest"];
