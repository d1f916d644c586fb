// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/realdebrid-client",
  version: "0.0.0",
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description. */
  specHash: "fd60c0b8a71c3044f8bd39dadd0449cfb0b1929886d6a09c9d73f6dad659e788",
  /** The page with all error codes, each at an anchor such as `#code-8`. */
  errorCodesUrl: "https://debrid-drive.example.com/errors/realdebrid.html",
} as const;
