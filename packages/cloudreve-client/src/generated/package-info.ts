// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "db14e0b9f3cf498364b54a02d9fcd48dca76758a987877f63560d2886e8cf778",
} as const;
