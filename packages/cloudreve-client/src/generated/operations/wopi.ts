// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asBytes, asNothing, bytesBody, inPath, inQuery, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  GetWopiFileErrorCode,
  ReadWopiFileErrorCode,
  SaveWopiFileErrorCode,
  UpdateWopiFileErrorCode,
} from "../errors.ts";
import type { WopiFileInfo } from "../models.ts";

/** How {@link getWopiFile} goes over the wire. */
export const getWopiFileOperation: Operation = {
  id: "getWopiFile",
  method: "GET",
  path: "/api/v3/wopi/files/{id}",
  pathParams: ["id"],
  query: ["access_token"],
  encode: [inPath, inQuery],
  required: ["id", "access_token"],
  answer: "json",
  bare: true,
  auth: "none",
  repeatable: true,
  success: [200],
  versions: { since: "3.7.0" },
};

/** Arguments of {@link getWopiFile}. */
export interface GetWopiFileArgs {
  /** Id of the file. */
  id: string;
  /** Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`. */
  access_token: string;
}

/**
 * Get what WOPI needs to know of a file.
 *
 * Answers name, size and rights of a document. An id that is none is 40001.
 *
 * Since 3.7.0.
 *
 * Since 3.7.0.
 *
 * `GET /api/v3/wopi/files/{id}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/getwopifile
 */
export function getWopiFile(
  client: CloudreveClient,
  args: GetWopiFileArgs,
  options?: CallOptions,
): Call<WopiFileInfo, GetWopiFileErrorCode> {
  return client.call(getWopiFileOperation, args, options);
}

/** How {@link updateWopiFile} goes over the wire. */
export const updateWopiFileOperation: Operation = {
  id: "updateWopiFile",
  method: "POST",
  path: "/api/v3/wopi/files/{id}",
  pathParams: ["id"],
  query: ["access_token"],
  encode: [inPath, inQuery],
  required: ["id", "access_token"],
  answer: "empty",
  decode: asNothing,
  refusal: "application/json",
  auth: "none",
  repeatable: true,
  success: [200],
  versions: { since: "3.7.0" },
};

/** Arguments of {@link updateWopiFile}. */
export interface UpdateWopiFileArgs {
  /** Id of the file. */
  id: string;
  /** Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`. */
  access_token: string;
}

/**
 * Lock, unlock or rename a file.
 *
 * Does what `X-WOPI-Override` says. `LOCK`, `REFRESH_LOCK` and `UNLOCK` succeed and do nothing;
 * `RENAME_FILE` gives the file the name in `X-WOPI-RequestedName`.
 *
 * Since 3.7.0.
 *
 * Since 3.7.0.
 *
 * `POST /api/v3/wopi/files/{id}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/updatewopifile
 */
export function updateWopiFile(
  client: CloudreveClient,
  args: UpdateWopiFileArgs,
  options?: CallOptions,
): Call<void, UpdateWopiFileErrorCode> {
  return client.call(updateWopiFileOperation, args, options);
}

/** How {@link readWopiFile} goes over the wire. */
export const readWopiFileOperation: Operation = {
  id: "readWopiFile",
  method: "GET",
  path: "/api/v3/wopi/files/{id}/contents",
  pathParams: ["id"],
  query: ["access_token"],
  encode: [inPath, inQuery],
  required: ["id", "access_token"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
  versions: { since: "3.7.0" },
};

/** Arguments of {@link readWopiFile}. */
export interface ReadWopiFileArgs {
  /** Id of the file. */
  id: string;
  /** Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`. */
  access_token: string;
}

/**
 * Get a file's bytes for WOPI.
 *
 * Answers the bytes of a document.
 *
 * Since 3.7.0.
 *
 * Since 3.7.0.
 *
 * `GET /api/v3/wopi/files/{id}/contents`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/readwopifile
 */
export function readWopiFile(
  client: CloudreveClient,
  args: ReadWopiFileArgs,
  options?: CallOptions,
): Call<Uint8Array, ReadWopiFileErrorCode> {
  return client.call(readWopiFileOperation, args, options);
}

/** How {@link saveWopiFile} goes over the wire. */
export const saveWopiFileOperation: Operation = {
  id: "saveWopiFile",
  method: "POST",
  path: "/api/v3/wopi/files/{id}/contents",
  pathParams: ["id"],
  query: ["access_token"],
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [inPath, inQuery, bytesBody],
  required: ["id", "access_token", "body"],
  answer: "empty",
  decode: asNothing,
  refusal: "application/json",
  auth: "none",
  repeatable: true,
  success: [200],
  versions: { since: "3.7.0" },
};

/** Arguments of {@link saveWopiFile}. */
export interface SaveWopiFileArgs {
  /** Id of the file. */
  id: string;
  /** Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`. */
  access_token: string;
  body: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Save a file's bytes for WOPI.
 *
 * Replaces the bytes of a document. `Content-Length` must say their number.
 *
 * Since 3.7.0.
 *
 * Since 3.7.0.
 *
 * `POST /api/v3/wopi/files/{id}/contents`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/savewopifile
 */
export function saveWopiFile(
  client: CloudreveClient,
  args: SaveWopiFileArgs,
  options?: CallOptions,
): Call<void, SaveWopiFileErrorCode> {
  return client.call(saveWopiFileOperation, args, options);
}
