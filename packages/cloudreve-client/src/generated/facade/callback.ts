// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  CompleteCosUploadErrorCode,
  CompleteOneDriveUploadErrorCode,
  CompleteOssUploadErrorCode,
  CompleteQiniuUploadErrorCode,
  CompleteRemoteUploadByKeyErrorCode,
  CompleteRemoteUploadErrorCode,
  CompleteS3UploadErrorCode,
  CompleteUpyunUploadErrorCode,
  FinishGoogleDriveAuthorizationErrorCode,
  FinishOneDriveAuthorizationErrorCode,
} from "../errors.ts";
import {
  completeRemoteUpload,
  type CompleteRemoteUploadArgs,
  completeRemoteUploadByKey,
  type CompleteRemoteUploadByKeyArgs,
  completeQiniuUpload,
  type CompleteQiniuUploadArgs,
  completeOssUpload,
  type CompleteOssUploadArgs,
  completeUpyunUpload,
  type CompleteUpyunUploadArgs,
  completeOneDriveUpload,
  type CompleteOneDriveUploadArgs,
  completeCosUpload,
  type CompleteCosUploadArgs,
  completeS3Upload,
  type CompleteS3UploadArgs,
  finishOneDriveAuthorization,
  type FinishOneDriveAuthorizationArgs,
  finishGoogleDriveAuthorization,
  type FinishGoogleDriveAuthorizationArgs,
} from "../operations/callback.ts";

/** What a storage, or the uploader in its place, tells the server when an upload has arrived there. */
export class CallbackApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Report an upload to a slave node. See {@link completeRemoteUpload}.
   *
   * Since 3.5.0.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
   * - HTTP 401: 403 no_permission, 40005 sign_expired, 40006 policy_not_allowed, 40011
   *   upload_session_expired, 40021 user_not_found, 40071 invalid_sign
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeremoteupload
   */
  remote(args: CompleteRemoteUploadArgs, options?: CallOptions): Call<void, CompleteRemoteUploadErrorCode> {
    return completeRemoteUpload(this.#client, args, options);
  }

  /**
   * Report an upload to a slave node. See {@link completeRemoteUploadByKey}.
   *
   * Until 3.4.3.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40002 upload_failed,
   *   40005 sign_expired, 40006 policy_not_allowed, 50001 db_error
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeremoteuploadbykey
   */
  remoteByKey(args: CompleteRemoteUploadByKeyArgs, options?: CallOptions): Call<void, CompleteRemoteUploadByKeyErrorCode> {
    return completeRemoteUploadByKey(this.#client, args, options);
  }

  /**
   * Report an upload to Qiniu. See {@link completeQiniuUpload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   * - HTTP 401: 40001 param_error, 40006 policy_not_allowed, 40011 upload_session_expired, 40021
   *   user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeqiniuupload
   */
  qiniu(args: CompleteQiniuUploadArgs, options?: CallOptions): Call<void, CompleteQiniuUploadErrorCode> {
    return completeQiniuUpload(this.#client, args, options);
  }

  /**
   * Report an upload to OSS. See {@link completeOssUpload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
   * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeossupload
   */
  oss(args: CompleteOssUploadArgs, options?: CallOptions): Call<void, CompleteOssUploadErrorCode> {
    return completeOssUpload(this.#client, args, options);
  }

  /**
   * Report an upload to Upyun. See {@link completeUpyunUpload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
   * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeupyunupload
   */
  upyun(args: CompleteUpyunUploadArgs, options?: CallOptions): Call<void, CompleteUpyunUploadErrorCode> {
    return completeUpyunUpload(this.#client, args, options);
  }

  /**
   * Report an upload to OneDrive. See {@link completeOneDriveUpload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005
   *   internal_setting, 50011 query_meta_failed
   * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeonedriveupload
   */
  oneDrive(args: CompleteOneDriveUploadArgs, options?: CallOptions): Call<void, CompleteOneDriveUploadErrorCode> {
    return completeOneDriveUpload(this.#client, args, options);
  }

  /**
   * Report an upload to COS. See {@link completeCosUpload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005
   *   internal_setting, 50011 query_meta_failed
   * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completecosupload
   */
  cos(args: CompleteCosUploadArgs, options?: CallOptions): Call<void, CompleteCosUploadErrorCode> {
    return completeCosUpload(this.#client, args, options);
  }

  /**
   * Report an upload to S3. See {@link completeS3Upload}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047
   *   create_fs_error, 40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005
   *   internal_setting, 50011 query_meta_failed
   * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completes3upload
   */
  s3(args: CompleteS3UploadArgs, options?: CallOptions): Call<void, CompleteS3UploadErrorCode> {
    return completeS3Upload(this.#client, args, options);
  }

  /**
   * Come back from OneDrive. See {@link finishOneDriveAuthorization}.
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/finishonedriveauthorization
   */
  authorizeOneDrive(args?: FinishOneDriveAuthorizationArgs, options?: CallOptions): Call<string, FinishOneDriveAuthorizationErrorCode> {
    return finishOneDriveAuthorization(this.#client, args, options);
  }

  /**
   * Come back from Google Drive. See {@link finishGoogleDriveAuthorization}.
   *
   * Since 3.8.0.
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/finishgoogledriveauthorization
   */
  authorizeGoogleDrive(args?: FinishGoogleDriveAuthorizationArgs, options?: CallOptions): Call<string, FinishGoogleDriveAuthorizationErrorCode> {
    return finishGoogleDriveAuthorization(this.#client, args, options);
  }
}
