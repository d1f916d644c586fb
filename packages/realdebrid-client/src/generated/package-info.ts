// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** The version of this package. */
export const PACKAGE_VERSION = "0.0.0";

/** The page with all error codes. */
export const ERROR_CODES_URL = "https://debrid-drive.example.com/reference/realdebrid.html#/error-codes";

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/realdebrid-client",
  version: PACKAGE_VERSION,
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "fd60c0b8a71c3044f8bd39dadd0449cfb0b1929886d6a09c9d73f6dad659e788",
  errorCodesUrl: ERROR_CODES_URL,
} as const;
