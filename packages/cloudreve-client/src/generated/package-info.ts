// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { errorCodesUrl } from "./errors.ts";
import { packageVersion } from "./package-version.ts";

/** This package and the description it was generated from. */
export const packageInfo = {
  name: "@debrid-drive/cloudreve-client",
  version: packageVersion,
  /** Version of the description of Cloudreve v3 HTTP API. */
  specVersion: "0.1.0",
  /** SHA-256 of the bundled description, the file that is attached to the release. */
  specHash: "5f9f9a547da3a1b142d6aafaf721eb6532223039d0b37d259ae1ee7fffb43ef7",
  /** The oldest and the newest server that it describes. */
  serverVersions: {"oldest":"3.3.1","newest":"3.8.3"},
  errorCodesUrl,
} as const;
