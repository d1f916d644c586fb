// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Operation } from "@debrid-drive/runtime";
import {
  addMagnetOperation,
  createTokenOperation,
  getDeviceCodeOperation,
  getDeviceCredentialsOperation,
  getTorrentInfoOperation,
  getUserOperation,
  selectFilesOperation,
  unrestrictLinkOperation,
} from "./operations/index.ts";

/** Every operation of the description. */
export const operations: readonly Operation[] = [
  getDeviceCodeOperation,
  getDeviceCredentialsOperation,
  createTokenOperation,
  getUserOperation,
  unrestrictLinkOperation,
  getTorrentInfoOperation,
  addMagnetOperation,
  selectFilesOperation,
];
