// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "60d4fe6d2f10fdd23f83155ddebdd1679d181a7356ea9980f1f99478bf63407b",
  /** The page with all error codes. */
  errorCodesUrl: "https://debrid-drive.example.com/reference/cloudreve.html#/error-codes",
} as const;
