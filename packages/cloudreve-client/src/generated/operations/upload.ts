// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { bytesBody, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  CreateUploadSessionErrorCode,
  DeleteAllUploadSessionsErrorCode,
  DeleteUploadSessionErrorCode,
  GetUploadCredentialErrorCode,
  UploadChunkErrorCode,
  UploadFileErrorCode,
} from "../errors.ts";
import type { UploadCredential, UploadSession } from "../models.ts";

/** How {@link createUploadSession} goes over the wire. */
export const createUploadSessionOperation: Operation = {
  id: "createUploadSession",
  method: "PUT",
  path: "/api/v3/file/upload",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["path", "size", "name", "policy_id", "last_modified", "mime_type"],
    required: true,
  },
  encode: [jsonBody],
  required: ["path", "name", "policy_id"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { since: "3.5.0", args: { mime_type: { since: "3.8.0" } } },
};

/** Arguments of {@link createUploadSession}. */
export interface CreateUploadSessionArgs {
  /** Path of the folder to put it in. Missing folders are made. */
  path: string;
  /** Name of the file: 1 to 255 bytes in UTF-8, none of `\ ? * < " : > / |`, and no space at its end. */
  name: string;
  /** Id of the storage policy, `policy.id` of the folder's listing. */
  policy_id: string;
  /** Size of the file in bytes; missing means 0. */
  size?: number | undefined;
  /**
   * When the file last changed, in Unix milliseconds. It becomes the date of the file; 0 or missing takes
   * the time of the upload.
   */
  last_modified?: number | undefined;
  /**
   * Media type that S3 and OSS store with the file. Since 3.8.0.
   *
   * Since 3.8.0.
   */
  mime_type?: string | undefined;
}

/**
 * Begin an upload.
 *
 * Begins to upload one file into a folder. The answer says where its bytes go; for local storage they go to
 * `uploadChunk`.
 *
 * The file stays hidden until it is complete, but its name is taken: 40004 means that there is a file of
 * the name, 40054 that an upload of it is under way, also one that was given up. `deleteUploadSession` ends
 * it; otherwise it ends a while after `expires`.
 *
 * 40006 means that the policy is not the user's any more, 40053 that `path` does not begin with `/`, -1
 * that the storage refused. A policy of the type `googledrive` makes the server stumble: HTTP status 500
 * without a body.
 *
 * Since 3.5.0.
 *
 * Since 3.5.0.
 *
 * `PUT /api/v3/file/upload`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 409 conflict, 40001 param_error, 40003 create_folder_failed,
 *   40004 object_exist, 40005 sign_expired, 40006 policy_not_allowed, 40035 policy_not_exist, 40047
 *   create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40051 insufficient_capacity, 40052
 *   illegal_object_name, 40053 root_protected, 40054 conflict_upload_ongoing, 40071 invalid_sign, 50001
 *   db_error, 50005 internal_setting, 50006 cache_operation
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/createuploadsession
 */
export function createUploadSession(
  client: CloudreveClient,
  args: CreateUploadSessionArgs,
  options?: CallOptions,
): Call<UploadSession, CreateUploadSessionErrorCode> {
  return client.call(createUploadSessionOperation, args, options);
}

/** How {@link uploadFile} goes over the wire. */
export const uploadFileOperation: Operation = {
  id: "uploadFile",
  method: "POST",
  path: "/api/v3/file/upload",
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [bytesBody],
  required: ["body"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { until: "3.4.3" },
};

/** Arguments of {@link uploadFile}. */
export interface UploadFileArgs {
  body: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Upload a file in one piece.
 *
 * Stores a file in local storage, or a small one in OneDrive. The body is the file, and `Content-Length`
 * must say its length.
 *
 * Until 3.4.3.
 *
 * Until 3.4.3.
 *
 * `POST /api/v3/file/upload`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40002 upload_failed, 40003
 *   create_folder_failed, 40004 object_exist, 40006 policy_not_allowed, 50001 db_error
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/uploadfile
 */
export function uploadFile(
  client: CloudreveClient,
  args: UploadFileArgs,
  options?: CallOptions,
): Call<void, UploadFileErrorCode> {
  return client.call(uploadFileOperation, args, options);
}

/** How {@link deleteAllUploadSessions} goes over the wire. */
export const deleteAllUploadSessionsOperation: Operation = {
  id: "deleteAllUploadSessions",
  method: "DELETE",
  path: "/api/v3/file/upload",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  successCodes: [203],
  versions: { since: "3.5.0" },
};

/**
 * Give all uploads up.
 *
 * Ends all uploads of the user that are under way, and drops what has arrived. Code 203 means that some
 * could not be dropped. It succeeds also when there is none.
 *
 * Since 3.5.0.
 *
 * Since 3.5.0.
 *
 * `DELETE /api/v3/file/upload`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40047 create_fs_error, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/deletealluploadsessions
 */
export function deleteAllUploadSessions(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteAllUploadSessionsErrorCode> {
  return client.call(deleteAllUploadSessionsOperation, args, options);
}

/** How {@link getUploadCredential} goes over the wire. */
export const getUploadCredentialOperation: Operation = {
  id: "getUploadCredential",
  method: "GET",
  path: "/api/v3/file/upload/credential",
  query: ["path", "size", "name", "type"],
  encode: [inQuery],
  required: ["path", "size", "name", "type"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { until: "3.4.3" },
};

/** Arguments of {@link getUploadCredential}. */
export interface GetUploadCredentialArgs {
  /** Path of the folder. */
  path: string;
  /** Size of the file in bytes. */
  size: number;
  /** Name of the file. */
  name: string;
  /** Type of the storage policy that the caller is ready for. */
  type: string;
}

/**
 * Get what an upload to a storage needs.
 *
 * Answers what a storage needs for one upload. Where the bytes go is `policy.upUrl` of the user. The answer
 * is good for half an hour.
 *
 * Until 3.4.3.
 *
 * Until 3.4.3.
 *
 * `GET /api/v3/file/upload/credential`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40006 policy_not_allowed, 50002
 *   encrypt_error
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/getuploadcredential
 */
export function getUploadCredential(
  client: CloudreveClient,
  args: GetUploadCredentialArgs,
  options?: CallOptions,
): Call<UploadCredential, GetUploadCredentialErrorCode> {
  return client.call(getUploadCredentialOperation, args, options);
}

/** How {@link deleteUploadSession} goes over the wire. */
export const deleteUploadSessionOperation: Operation = {
  id: "deleteUploadSession",
  method: "DELETE",
  path: "/api/v3/file/upload/{sessionId}",
  pathParams: ["sessionId"],
  encode: [inPath],
  required: ["sessionId"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  successCodes: [203],
  versions: { since: "3.5.0" },
};

/** Arguments of {@link deleteUploadSession}. */
export interface DeleteUploadSessionArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`. */
  sessionId: string;
}

/**
 * Give an upload up.
 *
 * Ends an upload that is under way, and drops what has arrived. Its name is free afterwards.
 *
 * Since 3.5.0.
 *
 * Since 3.5.0.
 *
 * `DELETE /api/v3/file/upload/{sessionId}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40011 upload_session_expired, 40047 create_fs_error, 50001 db_error,
 *   50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/deleteuploadsession
 */
export function deleteUploadSession(
  client: CloudreveClient,
  args: DeleteUploadSessionArgs,
  options?: CallOptions,
): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteUploadSessionErrorCode> {
  return client.call(deleteUploadSessionOperation, args, options);
}

/** How {@link uploadChunk} goes over the wire. */
export const uploadChunkOperation: Operation = {
  id: "uploadChunk",
  method: "POST",
  path: "/api/v3/file/upload/{sessionId}/{index}",
  pathParams: ["sessionId", "index"],
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [inPath, bytesBody],
  required: ["sessionId", "index", "body"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { since: "3.5.0" },
};

/** Arguments of {@link uploadChunk}. */
export interface UploadChunkArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`. */
  sessionId: string;
  /** Number of the chunk, from 0. */
  index: number;
  body: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Send a chunk.
 *
 * Sends one chunk of an upload to local storage. Chunks go one after the other, from 0. The one that
 * completes the file ends the upload; nothing else is to be called. An empty file needs one empty chunk.
 *
 * `Content-Length` must be exact (40013), so the body cannot be a stream of unknown length. A chunk after
 * the first may be sent again, and all after it with it. The first one may not, not even when it broke off
 * (40002): give the upload up, and begin anew. No call tells which chunks the server has.
 *
 * 40006 means that the upload goes to another storage.
 *
 * Since 3.5.0.
 *
 * Since 3.5.0.
 *
 * `POST /api/v3/file/upload/{sessionId}/{index}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40006 policy_not_allowed, 40011
 *   upload_session_expired, 40012 invalid_chunk_index, 40013 invalid_content_length, 40035
 *   policy_not_exist, 40047 create_fs_error, 40051 insufficient_capacity, 50001 db_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/uploadchunk
 */
export function uploadChunk(
  client: CloudreveClient,
  args: UploadChunkArgs,
  options?: CallOptions,
): Call<void, UploadChunkErrorCode> {
  return client.call(uploadChunkOperation, args, options);
}
