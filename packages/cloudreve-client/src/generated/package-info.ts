// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "aa03564dde5ddb386928a103b4a435609cccc788b0b48ca6bf04fcf389a7f3cf",
} as const;
