// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
import {
  createUploadSession,
  type CreateUploadSessionArgs,
  uploadFile,
  type UploadFileArgs,
  deleteAllUploadSessions,
  getUploadCredential,
  type GetUploadCredentialArgs,
  deleteUploadSession,
  type DeleteUploadSessionArgs,
  uploadChunk,
  type UploadChunkArgs,
} from "../operations/upload.ts";

/**
 * Uploading into a folder, in chunks. Where the bytes go depends on the folder's storage policy: to this
 * server, to another one, or straight to a cloud storage.
 */
export class UploadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Begin an upload. See {@link createUploadSession}.
   *
   * Since 3.5.0.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 409 conflict, 40001 param_error, 40003
   *   create_folder_failed, 40004 object_exist, 40005 sign_expired, 40006 policy_not_allowed, 40035
   *   policy_not_exist, 40047 create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40051
   *   insufficient_capacity, 40052 illegal_object_name, 40053 root_protected, 40054
   *   conflict_upload_ongoing, 40071 invalid_sign, 50001 db_error, 50005 internal_setting, 50006
   *   cache_operation
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/createuploadsession
   */
  createSession(args: CreateUploadSessionArgs, options?: CallOptions): Call<UploadSession, CreateUploadSessionErrorCode> {
    return createUploadSession(this.#client, args, options);
  }

  /**
   * Upload a file in one piece. See {@link uploadFile}.
   *
   * Until 3.4.3.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40002 upload_failed, 40003
   *   create_folder_failed, 40004 object_exist, 40006 policy_not_allowed, 50001 db_error
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/uploadfile
   */
  send(args: UploadFileArgs, options?: CallOptions): Call<void, UploadFileErrorCode> {
    return uploadFile(this.#client, args, options);
  }

  /**
   * Give all uploads up. See {@link deleteAllUploadSessions}.
   *
   * Since 3.5.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40047 create_fs_error, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/deletealluploadsessions
   */
  deleteAllSessions(args?: NoArguments, options?: CallOptions): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteAllUploadSessionsErrorCode> {
    return deleteAllUploadSessions(this.#client, args, options);
  }

  /**
   * Get what an upload to a storage needs. See {@link getUploadCredential}.
   *
   * Until 3.4.3.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40006 policy_not_allowed, 50002
   *   encrypt_error
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/getuploadcredential
   */
  credential(args: GetUploadCredentialArgs, options?: CallOptions): Call<UploadCredential, GetUploadCredentialErrorCode> {
    return getUploadCredential(this.#client, args, options);
  }

  /**
   * Give an upload up. See {@link deleteUploadSession}.
   *
   * Since 3.5.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40011 upload_session_expired, 40047 create_fs_error, 50001 db_error,
   *   50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/deleteuploadsession
   */
  deleteSession(args: DeleteUploadSessionArgs, options?: CallOptions): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteUploadSessionErrorCode> {
    return deleteUploadSession(this.#client, args, options);
  }

  /**
   * Send a chunk. See {@link uploadChunk}.
   *
   * Since 3.5.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40006 policy_not_allowed, 40011
   *   upload_session_expired, 40012 invalid_chunk_index, 40013 invalid_content_length, 40035
   *   policy_not_exist, 40047 create_fs_error, 40051 insufficient_capacity, 50001 db_error, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/upload/uploadchunk
   */
  sendChunk(args: UploadChunkArgs, options?: CallOptions): Call<void, UploadChunkErrorCode> {
    return uploadChunk(this.#client, args, options);
  }
}
