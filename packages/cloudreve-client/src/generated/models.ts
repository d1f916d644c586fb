// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** The server's version. */
export type ServerVersionEnvelope = Schemas["ServerVersionEnvelope"];

/**
 * What went wrong. Codes of three digits borrow the meaning of the HTTP status; 40xxx say that the request
 * cannot be carried out, 50xxx that the server failed. These are all the codes of 3.8.3; before 3.6.0 many
 * of them were 40001, 403, 404 or -1. Newer servers may send others.
 */
export type ErrorCode = Schemas["ErrorCode"];

/** A failure. It comes with HTTP status 200 and without `data`. */
export type ErrorEnvelope = Schemas["ErrorEnvelope"];

/**
 * E-mail address, password, and what the site's captcha needs. The server reads names in any case; these
 * are the ones its web client sends.
 */
export type LoginRequest = Schemas["LoginRequest"];

/** State of an account. */
export type UserStatus = Schemas["UserStatus"];

/** Where a user's picture comes from. */
export type AvatarSource = Schemas["AvatarSource"];

/** A group of users and what its members may do. */
export type Group = Schemas["Group"];

/** What a tag leads to. */
export type TagType = Schemas["TagType"];

/** A shortcut in the user's side bar. */
export type Tag = Schemas["Tag"];

/** An account. */
export type User = Schemas["User"];

/** A user. */
export type UserEnvelope = Schemas["UserEnvelope"];

/** The password was right; the login waits for the two-factor code. */
export type TwoFactorPendingEnvelope = Schemas["TwoFactorPendingEnvelope"];

/** Success without a payload. */
export type EmptyEnvelope = Schemas["EmptyEnvelope"];

/** The code of the authenticator app. */
export type VerifyTwoFactorRequest = Schemas["VerifyTwoFactorRequest"];

/** The folder to create. */
export type CreateDirectoryRequest = Schemas["CreateDirectoryRequest"];

/** Whether an object is a file or a folder. */
export type ObjectType = Schemas["ObjectType"];

/** A file or a folder. */
export type DirectoryObject = Schemas["DirectoryObject"];

/** A kind of storage. */
export type StoragePolicyType = Schemas["StoragePolicyType"];

/** Where a user's uploads are stored, and what may be uploaded. */
export type StoragePolicySummary = Schemas["StoragePolicySummary"];

/** A folder and what is in it. */
export type DirectoryListing = Schemas["DirectoryListing"];

/** What is in a folder. */
export type DirectoryListingEnvelope = Schemas["DirectoryListingEnvelope"];

/** What to download, and where to. */
export type AddRemoteDownloadsRequest = Schemas["AddRemoteDownloadsRequest"];

/**
 * What became of one address: code 0 when it was handed to aria2, otherwise 40015 (too many downloads under
 * way), 40019 (the node is not connected), 40048 (aria2 refused it, for example because it is no address),
 * 50001, 50005 (no node takes downloads), or a code that a slave node gave.
 */
export type RemoteDownloadResult = Schemas["RemoteDownloadResult"];

/** One answer for each address that was to be downloaded. */
export type RemoteDownloadResultsEnvelope = Schemas["RemoteDownloadResultsEnvelope"];

/** State of a remote download. */
export type RemoteDownloadStatus = Schemas["RemoteDownloadStatus"];

/** State of a download in aria2. */
export type Aria2Status = Schemas["Aria2Status"];

/** An address that a file comes from. */
export type RemoteDownloadUri = Schemas["RemoteDownloadUri"];

/** A file of a download, in aria2's own terms. Numbers and truth values are texts. */
export type RemoteDownloadFile = Schemas["RemoteDownloadFile"];

/** The info part of a torrent, as far as the server keeps it. */
export type BittorrentMetainfo = Schemas["BittorrentMetainfo"];

/** What a torrent says about itself. */
export type BittorrentInfo = Schemas["BittorrentInfo"];

/**
 * What aria2 said about a download, in aria2's own terms. Numbers and truth values are texts. All texts are
 * empty until the server asks aria2 for the first time.
 */
export type RemoteDownloadInfo = Schemas["RemoteDownloadInfo"];

/** A download under way. It has no id of its own; see `info.gid`. */
export type ActiveRemoteDownload = Schemas["ActiveRemoteDownload"];

/** Downloads under way. */
export type ActiveRemoteDownloadsEnvelope = Schemas["ActiveRemoteDownloadsEnvelope"];

/** State of the task that moves a finished download into its folder. */
export type TransferStatus = Schemas["TransferStatus"];

/** A download that has ended, well or not. */
export type FinishedRemoteDownload = Schemas["FinishedRemoteDownload"];

/** Downloads that have ended. */
export type FinishedRemoteDownloadsEnvelope = Schemas["FinishedRemoteDownloadsEnvelope"];
