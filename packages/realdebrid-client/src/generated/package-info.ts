// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/realdebrid-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "c1c5a35fed24fbef303687edc837d6619b1a94c2c27a83eeab61d89f08817bfe",
} as const;
