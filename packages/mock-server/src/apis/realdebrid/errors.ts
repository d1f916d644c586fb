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
  21: "too_many_active_downloads",
  24: "file_unavailable",
  25: "service_unavailable",
  26: "upload_too_big",
  27: "upload_error",
  28: "file_not_allowed",
  32: "image_resolution_error",
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
