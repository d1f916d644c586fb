// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "63f2367ac3fe26d017b2b2b6ae242362167db4c4f98a3bf3bbbe341a2534651b",
  /** The page with all error codes, each at an anchor such as `#code-8`. */
  errorCodesUrl: "https://debrid-drive.example.com/errors/cloudreve.html",
} as const;
