/** Names of the errors the mock sends, by number. */
export const ERROR_NAMES = {
  1: "parameter_missing",
  2: "wrong_parameter",
  3: "unknown_method",
  4: "method_not_allowed",
  7: "unknown_ressource",
  8: "bad_token",
  9: "permission_denied",
  11: "twofactor_auth_needed",
  12: "invalid_login",
  13: "invalid_password",
  14: "account_locked",
  15: "account_not_activated",
  16: "hoster_unsupported",
  17: "hoster_maintenance",
  18: "hoster_limit_reached",
  19: "hoster_unavailable",
  20: "hoster_not_free",
  21: "too_many_active_downloads",
  22: "ip_not_allowed",
  23: "traffic_exhausted",
  24: "file_unavailable",
  25: "service_unavailable",
  26: "upload_too_big",
  27: "upload_error",
  28: "file_not_allowed",
  29: "torrent_too_big",
  30: "torrent_file_invalid",
  32: "image_resolution_error",
  33: "torrent_already_active",
  34: "too_many_requests",
  35: "infringing_file",
  36: "fair_usage_limit",
  37: "disabled_endpoint",
} as const;

export type ErrorNumber = keyof typeof ERROR_NAMES;

export function refuse<Status extends number, Code extends ErrorNumber>(
  status: Status,
  code: Code,
  details?: string,
) {
  const body = { error: ERROR_NAMES[code], error_code: code };
  return { status, body: details === undefined ? body : { ...body, error_details: details } };
}

/** `selectFiles` without files, or before there are any. */
export const FILES_MISSING = refuse(404, 1, "files is missing");
