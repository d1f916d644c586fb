// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Operation } from "@debrid-drive/runtime";
import {
  addRemoteDownloadsOperation,
  cancelRemoteDownloadOperation,
  createDirectoryOperation,
  getCurrentUserOperation,
  listActiveRemoteDownloadsOperation,
  listDirectoryOperation,
  listFinishedRemoteDownloadsOperation,
  loginOperation,
  logoutOperation,
  pingSiteOperation,
  verifyTwoFactorOperation,
} from "./operations/index.ts";

/** Every operation of the description. */
export const operations: readonly Operation[] = [
  pingSiteOperation,
  loginOperation,
  logoutOperation,
  verifyTwoFactorOperation,
  getCurrentUserOperation,
  createDirectoryOperation,
  listDirectoryOperation,
  addRemoteDownloadsOperation,
  listActiveRemoteDownloadsOperation,
  listFinishedRemoteDownloadsOperation,
  cancelRemoteDownloadOperation,
];
