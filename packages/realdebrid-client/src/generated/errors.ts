// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** Error codes of Real-Debrid API 1.0, by name. */
export const errorCodes = {
  /** The server failed */
  internal_error: -1,
  /** A parameter is missing */
  parameter_missing: 1,
  /** A parameter has a value that the server does not accept */
  wrong_parameter: 2,
  /** The path names no operation */
  unknown_method: 3,
  /** The operation does not take this HTTP verb */
  method_not_allowed: 4,
  /** The calls come too fast */
  slow_down: 5,
  /** The server could not reach what the request is about */
  resource_unreachable: 6,
  /** Nothing has this id, or it was deleted */
  unknown_ressource: 7,
  /** The token is wrong or has expired */
  bad_token: 8,
  /** The token or the account may not do this */
  permission_denied: 9,
  /** The sign-in needs a second factor; the server has been seen to use code 11 for this */
  two_factor_needed: 10,
  /** The sign-in needs a second factor, or waits for it */
  twofactor_auth_needed: 11,
  /** The login is wrong */
  invalid_login: 12,
  /** The password is wrong */
  invalid_password: 13,
  /** The account is locked */
  account_locked: 14,
  /** The account has not been activated */
  account_not_activated: 15,
  /** The link belongs to a hoster that is not supported */
  hoster_unsupported: 16,
  /** The hoster is in maintenance */
  hoster_maintenance: 17,
  /** The limit for this hoster is reached */
  hoster_limit_reached: 18,
  /** The hoster can not be used at the moment, or the file has left the cache */
  hoster_unavailable: 19,
  /** The hoster is for premium accounts only */
  hoster_not_free: 20,
  /** All slots for active torrents are taken */
  too_many_active_downloads: 21,
  /** The service may not be used from this IP address */
  ip_not_allowed: 22,
  /** The traffic of the account is used up */
  traffic_exhausted: 23,
  /** The hoster does not have the file */
  file_unavailable: 24,
  /** The service is not available, or the account has too few points for it */
  service_unavailable: 25,
  /** The uploaded file is too big */
  upload_too_big: 26,
  /** The upload failed */
  upload_error: 27,
  /** Files of this kind may not be uploaded */
  file_not_allowed: 28,
  /** The torrent is too big */
  torrent_too_big: 29,
  /** The torrent file can not be read */
  torrent_file_invalid: 30,
  /** The action was done before */
  action_already_done: 31,
  /** The image has too many pixels */
  image_resolution_error: 32,
  /** The torrent is active already */
  torrent_already_active: 33,
  /** Too many requests were sent */
  too_many_requests: 34,
  /** The content is blocked for legal reasons */
  infringing_file: 35,
  /** The limit of fair use is reached */
  fair_usage_limit: 36,
  /** The operation has been switched off */
  disabled_endpoint: 37,
} as const;

/** A code the description knows. Servers may send others. */
export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** Codes that `getDeviceCode` answers. */
export type GetDeviceCodeErrorCode = 1 | 2 | 34;

/** Codes that `getDeviceCredentials` answers. */
export type GetDeviceCredentialsErrorCode = 1 | 2 | 34;

/** Codes that `createToken` answers. */
export type CreateTokenErrorCode = 1 | 2 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 34;

/** Codes that `getUser` answers. */
export type GetUserErrorCode = 8 | 9 | 14 | 34;

/** Codes that `unrestrictLink` answers. */
export type UnrestrictLinkErrorCode = 1 | 2 | 8 | 9 | 14 | 16 | 17 | 18 | 19 | 20 | 22 | 23 | 24 | 34 | 35 | 36;

/** Codes that `getTorrentInfo` answers. */
export type GetTorrentInfoErrorCode = 7 | 8 | 9 | 14 | 34;

/** Codes that `addMagnet` answers. */
export type AddMagnetErrorCode = 1 | 2 | 8 | 9 | 14 | 21 | 22 | 25 | 29 | 30 | 33 | 34 | 35 | 36;

/** Codes that `selectFiles` answers. */
export type SelectFilesErrorCode = 1 | 2 | 7 | 8 | 9 | 14 | 21 | 34;
