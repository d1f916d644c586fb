// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "38a0d86346c24dafe52a93f7f0b3a41d62284e45a72778067e11505d69c67106",
} as const;
