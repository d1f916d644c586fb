// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/realdebrid-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "af280a2559b9a0d43052b731e66a9efc136ac5c5efb139c5b0d56bb95d9106de",
} as const;
