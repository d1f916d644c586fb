// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { errorCodesUrl } from "./errors.ts";
import { packageVersion } from "./package-version.ts";

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/realdebrid-client",
  version: packageVersion,
  /** Version of the description of Real-Debrid API 1.0. */
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description, the file that is attached to the release. */
  specHash: "1acf13fe64308d55604236826c45c202ea435862ddcc4d7c787956cf4b884080",
  errorCodesUrl,
} as const;
