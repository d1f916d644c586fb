// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "33348ce9b805cfc70ac26f55fa531d796278f4f4a4ecec500abe04c1dc0c6c21",
} as const;
