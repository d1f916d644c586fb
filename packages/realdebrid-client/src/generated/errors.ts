// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** Error codes of Real-Debrid API 1.0, by name. */
export const errorCodes = {
  /** The server failed. Status unknown. Try later */
  internal_error: -1,
  /**
   * A parameter is missing (400), or the torrent's files are not known yet (404, with `error_details`).
   * Send the parameter, or wait
   */
  parameter_missing: 1,
  /**
   * A parameter has a value that is not accepted (400); also an unknown or unauthorised device code.
   * Correct it
   */
  wrong_parameter: 2,
  /** The path names no operation. Status not seen. Check the address */
  unknown_method: 3,
  /** The operation does not take this verb. Status not seen. Check the verb */
  method_not_allowed: 4,
  /** The calls come too fast. Status not seen. Wait longer between polls */
  slow_down: 5,
  /** The server could not reach what the request is about. Status not seen. Try later */
  resource_unreachable: 6,
  /** Nothing has this id, or it was deleted (404). Stop asking for it */
  unknown_ressource: 7,
  /**
   * The token is missing, wrong or has expired (401). Refresh it once, then ask the user to sign in again
   */
  bad_token: 8,
  /**
   * The token lacks the scope, or the account may not do this (403). Ask for the scope, or tell the user
   */
  permission_denied: 9,
  /**
   * The sign-in needs a second factor. Servers use code 11 for this; an older table has 10 as authorization
   * pending
   */
  two_factor_needed: 10,
  /** The sign-in needs a second factor, or waits for it. Finish it with the grant `twofactor` */
  twofactor_auth_needed: 11,
  /** The login is wrong. Ask the user; an older table has 12 as two-factor pending */
  invalid_login: 12,
  /** The password is wrong. Ask the user; an older table has 13 as invalid login */
  invalid_password: 13,
  /** The account is locked (403). Only its owner can sort this out */
  account_locked: 14,
  /** The account has not been activated. Its owner has to follow the mail */
  account_not_activated: 15,
  /** The link belongs to a hoster that is not supported (503). Do not send it again */
  hoster_unsupported: 16,
  /** The hoster is in maintenance (503). Try later */
  hoster_maintenance: 17,
  /** The limit for this hoster is reached (503). Try after it has been reset */
  hoster_limit_reached: 18,
  /**
   * The hoster cannot be used at the moment, or the file has left the cache (503). Add the torrent again,
   * or try later
   */
  hoster_unavailable: 19,
  /** The hoster is for premium accounts only (503). Tell the user */
  hoster_not_free: 20,
  /** All slots for active torrents are taken (509). Wait until one is free */
  too_many_active_downloads: 21,
  /**
   * The service may not be used from this address, as with many servers and VPNs (403). Ask Real-Debrid to
   * allow it
   */
  ip_not_allowed: 22,
  /** The traffic of the account is used up. Wait until it is reset */
  traffic_exhausted: 23,
  /** The hoster does not have the file (503). Do not send the link again */
  file_unavailable: 24,
  /** The service is not available (503), or the account has too few points. Try later */
  service_unavailable: 25,
  /** The uploaded file is too big (400). Send a smaller one */
  upload_too_big: 26,
  /** The upload failed (400). Send it again */
  upload_error: 27,
  /** Files of this kind may not be uploaded (400). Send another kind */
  file_not_allowed: 28,
  /** The torrent is too big (400). Choose another */
  torrent_too_big: 29,
  /** The torrent file cannot be read (400). Check that the body is the file itself */
  torrent_file_invalid: 30,
  /** The action was done before (202). Nothing is left to do */
  action_already_done: 31,
  /** The image has too many pixels (400). Make it smaller */
  image_resolution_error: 32,
  /** The torrent is active already (400). Look it up in the list */
  torrent_already_active: 33,
  /** Too many requests (429); refused ones count too. Stop for a while, then go more slowly */
  too_many_requests: 34,
  /**
   * The content is blocked for legal reasons (451, earlier 503). Final, unless the calls were throttled a
   * moment ago
   */
  infringing_file: 35,
  /** The limit of fair use is reached. Wait until the next day */
  fair_usage_limit: 36,
  /** The operation has been switched off (403). Stop using it */
  disabled_endpoint: 37,
} as const;

/** The page with all of them, each at an anchor such as `#code-8`. */
export const errorCodesUrl = "https://debrid-drive.example.com/errors/realdebrid.html";

/** A code the description knows. Servers may send others. */
export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** Codes that `getAuthorizationPage` answers. */
export type GetAuthorizationPageErrorCode = 1 | 2 | 34;

/** Codes that `getDeviceCode` answers. */
export type GetDeviceCodeErrorCode = 1 | 2 | 34;

/** Codes that `getDeviceCredentials` answers. */
export type GetDeviceCredentialsErrorCode = 1 | 2 | 34;

/** Codes that `createToken` answers. */
export type CreateTokenErrorCode = 1 | 2 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 34;

/** Codes that `disableAccessToken` answers. */
export type DisableAccessTokenErrorCode = 8 | 9 | 14 | 34;

/** Codes that `getUser` answers. */
export type GetUserErrorCode = 8 | 9 | 14 | 34;

/** Codes that `checkLink` answers. */
export type CheckLinkErrorCode = 1 | 2 | 7 | 16 | 17 | 18 | 19 | 20 | 23 | 24 | 34 | 36;

/** Codes that `unrestrictLink` answers. */
export type UnrestrictLinkErrorCode = 1 | 2 | 8 | 9 | 14 | 16 | 17 | 18 | 19 | 20 | 22 | 23 | 24 | 34 | 35 | 36;

/** Codes that `unrestrictFolder` answers. */
export type UnrestrictFolderErrorCode = 1 | 2 | 8 | 9 | 14 | 16 | 17 | 18 | 19 | 20 | 22 | 23 | 24 | 34 | 36;

/** Codes that `unrestrictContainerFile` answers. */
export type UnrestrictContainerFileErrorCode = 1 | 2 | 8 | 9 | 14 | 24 | 25 | 26 | 27 | 28 | 34;

/** Codes that `unrestrictContainerLink` answers. */
export type UnrestrictContainerLinkErrorCode = 1 | 2 | 8 | 9 | 14 | 24 | 25 | 26 | 27 | 28 | 34;

/** Codes that `listTorrents` answers. */
export type ListTorrentsErrorCode = 1 | 2 | 8 | 9 | 14 | 34;

/** Codes that `getTorrentInfo` answers. */
export type GetTorrentInfoErrorCode = 7 | 8 | 9 | 14 | 34;

/** Codes that `addMagnet` answers. */
export type AddMagnetErrorCode = 1 | 2 | 8 | 9 | 14 | 21 | 22 | 25 | 29 | 30 | 33 | 34 | 35 | 36;

/** Codes that `addTorrent` answers. */
export type AddTorrentErrorCode = 1 | 2 | 8 | 9 | 14 | 21 | 22 | 25 | 26 | 27 | 28 | 29 | 30 | 33 | 34 | 35 | 36;

/** Codes that `selectFiles` answers. */
export type SelectFilesErrorCode = 1 | 2 | 7 | 8 | 9 | 14 | 21 | 25 | 34;

/** Codes that `deleteTorrent` answers. */
export type DeleteTorrentErrorCode = 7 | 8 | 9 | 14 | 34;

/** Codes that `getActiveCount` answers. */
export type GetActiveCountErrorCode = 8 | 9 | 14 | 34;

/** Codes that `listAvailableHosts` answers. */
export type ListAvailableHostsErrorCode = 8 | 9 | 14 | 34;

/** Codes that `checkInstantAvailability` answers. */
export type CheckInstantAvailabilityErrorCode = 8 | 9 | 14 | 34 | 37;

/** Codes that `listDownloads` answers. */
export type ListDownloadsErrorCode = 1 | 2 | 8 | 9 | 14 | 34;

/** Codes that `deleteDownload` answers. */
export type DeleteDownloadErrorCode = 7 | 8 | 9 | 14 | 34;

/** Codes that `getTranscodes` answers. */
export type GetTranscodesErrorCode = 7 | 8 | 9 | 14 | 19 | 24 | 25 | 34;

/** Codes that `getMediaInfos` answers. */
export type GetMediaInfosErrorCode = 7 | 8 | 9 | 14 | 19 | 24 | 25 | 34;

/** Codes that `getTraffic` answers. */
export type GetTrafficErrorCode = 8 | 9 | 14 | 34;

/** Codes that `getTrafficDetails` answers. */
export type GetTrafficDetailsErrorCode = 1 | 2 | 8 | 9 | 14 | 34;

/** Codes that `listHosts` answers. */
export type ListHostsErrorCode = 34;

/** Codes that `listHostStatuses` answers. */
export type ListHostStatusesErrorCode = 8 | 9 | 14 | 34;

/** Codes that `listHostRegexes` answers. */
export type ListHostRegexesErrorCode = 34;

/** Codes that `listFolderRegexes` answers. */
export type ListFolderRegexesErrorCode = 34;

/** Codes that `listHostDomains` answers. */
export type ListHostDomainsErrorCode = 34;

/** Codes that `getSettings` answers. */
export type GetSettingsErrorCode = 8 | 9 | 14 | 34;

/** Codes that `updateSetting` answers. */
export type UpdateSettingErrorCode = 1 | 2 | 8 | 9 | 14 | 34;

/** Codes that `convertPoints` answers. */
export type ConvertPointsErrorCode = 8 | 9 | 14 | 25 | 34;

/** Codes that `requestPasswordChange` answers. */
export type RequestPasswordChangeErrorCode = 8 | 9 | 14 | 34;

/** Codes that `uploadAvatar` answers. */
export type UploadAvatarErrorCode = 1 | 2 | 8 | 9 | 14 | 26 | 27 | 28 | 32 | 34;

/** Codes that `deleteAvatar` answers. */
export type DeleteAvatarErrorCode = 8 | 9 | 14 | 34;

/** Codes that `getServerTime` answers. */
export type GetServerTimeErrorCode = 34;

/** Codes that `getServerTimeIso` answers. */
export type GetServerTimeIsoErrorCode = 34;
