// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** The number of a failure. */
export type ErrorCode = Schemas["ErrorCode"];

/** A failure. Decide by `error_code` first, by the HTTP status where there is no code. */
export type ErrorBody = Schemas["ErrorBody"];

/** The codes of a sign-in that waits for the user. */
export type DeviceCode = Schemas["DeviceCode"];

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

/**
 * A time such as `2026-01-31T12:00:00.000Z`. Don't trust the `Z`: the time is probably the server's local
 * one, whose offset `GET /rest/1.0/time/iso` tells.
 */
export type Timestamp = Schemas["Timestamp"];

/** The account that the token belongs to. */
export type User = Schemas["User"];

/** The link to look at. */
export type CheckLinkRequest = Schemas["CheckLinkRequest"];

/** What is known about a link. */
export type LinkCheck = Schemas["LinkCheck"];

/** The link to unrestrict. */
export type UnrestrictLinkRequest = Schemas["UnrestrictLinkRequest"];

/** Another quality of an unrestricted link. */
export type UnrestrictedAlternative = Schemas["UnrestrictedAlternative"];

/**
 * A direct download. A link that exists in several qualities, such as a video page, also has `alternative`
 * and either `quality` or `type`.
 */
export type UnrestrictedLink = Schemas["UnrestrictedLink"];

/** The folder to open. */
export type UnrestrictFolderRequest = Schemas["UnrestrictFolderRequest"];

/** The container to open. */
export type UnrestrictContainerLinkRequest = Schemas["UnrestrictContainerLinkRequest"];

/** What is happening to a torrent. */
export type TorrentStatus = Schemas["TorrentStatus"];

/** A torrent in a list. Its files are in `GET /rest/1.0/torrents/info/{id}`. */
export type Torrent = Schemas["Torrent"];

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

/** How many slots for active torrents are taken. */
export type ActiveCount = Schemas["ActiveCount"];

/** A hoster that can keep the files of torrents. */
export type AvailableHost = Schemas["AvailableHost"];

/** A file that was there. */
export type InstantAvailabilityFile = Schemas["InstantAvailabilityFile"];

/** A map without entries. The service writes it as an empty list, `[]`. */
export type EmptyMap = Schemas["EmptyMap"];

/** The files of one selection, by the id of the file. */
export type InstantAvailabilityVariant = Schemas["InstantAvailabilityVariant"];

/** What was there of one torrent. */
export type InstantAvailabilityVariants = Schemas["InstantAvailabilityVariants"];

/** What was there of one torrent. An empty list means nothing. */
export type InstantAvailabilityOfHash = Schemas["InstantAvailabilityOfHash"];

/**
 * Which of the torrents were there already, by info hash in lower case. The other forms are what clients of
 * that time had to cope with.
 */
export type InstantAvailability = Schemas["InstantAvailability"];

/** A link that was unrestricted earlier. */
export type Download = Schemas["Download"];

/** Addresses by quality. Every recorded answer has the one quality `full`. */
export type LinksByQuality = Schemas["LinksByQuality"];

/** Addresses of the same video in four formats, each by quality. */
export type Transcodes = Schemas["Transcodes"];

/** The kind of content. Other values are possible. */
export type MediaType = Schemas["MediaType"];

/** A video stream. */
export type VideoStream = Schemas["VideoStream"];

/** Video streams by a language code and a number. */
export type VideoStreams = Schemas["VideoStreams"];

/** An audio stream. */
export type AudioStream = Schemas["AudioStream"];

/** Audio streams by a language code and a number. */
export type AudioStreams = Schemas["AudioStreams"];

/** Subtitles inside the file. */
export type SubtitleStream = Schemas["SubtitleStream"];

/** Subtitles by a language code and a number. */
export type SubtitleStreams = Schemas["SubtitleStreams"];

/** The streams inside a file, by kind. Keys are a language code and a number, such as `eng1`. */
export type MediaDetails = Schemas["MediaDetails"];

/** Texts by key. */
export type StringMap = Schemas["StringMap"];

/** What is known about a video or a piece of music. */
export type MediaInfo = Schemas["MediaInfo"];

/** What a limit counts. Other values are possible. */
export type TrafficType = Schemas["TrafficType"];

/** How often a count begins anew. Other values are possible. */
export type TrafficReset = Schemas["TrafficReset"];

/** What a hoster's limit leaves. An entry of type `bytes` may hold nothing but `left` and `type`. */
export type Traffic = Schemas["Traffic"];

/** The limits by the domain of the hoster; the key `remote` stands for remote traffic. */
export type TrafficByHost = Schemas["TrafficByHost"];

/** Bytes by the domain of the hoster. */
export type BytesByHost = Schemas["BytesByHost"];

/** The traffic of one day. */
export type TrafficDay = Schemas["TrafficDay"];

/** The traffic by day, as `YYYY-MM-DD`, newest first. Days without traffic are missing. */
export type TrafficByDay = Schemas["TrafficByDay"];

/** A hoster. */
export type Host = Schemas["Host"];

/** Hosters by their main domain. */
export type HostsByDomain = Schemas["HostsByDomain"];

/** How a hoster is doing. Other values are possible. */
export type Availability = Schemas["Availability"];

/** How a hoster is doing at another service. */
export type CompetitorStatus = Schemas["CompetitorStatus"];

/** Other services by their domain. */
export type CompetitorsByDomain = Schemas["CompetitorsByDomain"];

/** A hoster and how it is doing. */
export type HostStatus = Schemas["HostStatus"];

/** Hosters and how they are doing, by their main domain. */
export type HostStatusByDomain = Schemas["HostStatusByDomain"];

/** The settings of the account, each beside the values it can take. */
export type Settings = Schemas["Settings"];

/** One setting and its new value. */
export type UpdateSettingRequest = Schemas["UpdateSettingRequest"];
