// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** The version of this package. */
export const PACKAGE_VERSION = "0.0.0";

/** The page with all error codes. */
export const ERROR_CODES_URL = "https://debrid-drive.example.com/reference/cloudreve.html#/error-codes";

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: PACKAGE_VERSION,
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "63f2367ac3fe26d017b2b2b6ae242362167db4c4f98a3bf3bbbe341a2534651b",
  errorCodesUrl: ERROR_CODES_URL,
} as const;
