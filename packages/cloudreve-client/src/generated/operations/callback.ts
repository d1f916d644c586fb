// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asLocation, formBody, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
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
import type { RemoteCallbackData } from "../models.ts";

/** How {@link completeRemoteUpload} goes over the wire. */
export const completeRemoteUploadOperation: Operation = {
  id: "completeRemoteUpload",
  method: "POST",
  path: "/api/v3/callback/remote/{sessionID}/{key}",
  pathParams: ["sessionID", "key"],
  body: { encoding: "json", type: "application/json", fields: ["data"], required: true },
  encode: [inPath, jsonBody],
  required: ["sessionID", "key", "data"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { since: "3.5.0" },
};

/** Arguments of {@link completeRemoteUpload}. */
export interface CompleteRemoteUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** Secret of the upload. Not compared. */
  key: string;
  /** What the slave knows of it. */
  data: RemoteCallbackData;
}

/**
 * Report an upload to a slave node.
 *
 * A slave node calls this when an upload is complete there. It signs the request with the secret of the
 * storage policy, in `Authorization: Bearer …`; HTTP status 401 with 403, 40071 or 40005 refuses the
 * signature.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 *
 * Since 3.5.0.
 *
 * Since 3.5.0.
 *
 * `POST /api/v3/callback/remote/{sessionID}/{key}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
 * - HTTP 401: 403 no_permission, 40005 sign_expired, 40006 policy_not_allowed, 40011
 *   upload_session_expired, 40021 user_not_found, 40071 invalid_sign
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeremoteupload
 */
export function completeRemoteUpload(
  client: CloudreveClient,
  args: CompleteRemoteUploadArgs,
  options?: CallOptions,
): Call<void, CompleteRemoteUploadErrorCode> {
  return client.call(completeRemoteUploadOperation, args, options);
}

/** How {@link completeRemoteUploadByKey} goes over the wire. */
export const completeRemoteUploadByKeyOperation: Operation = {
  id: "completeRemoteUploadByKey",
  method: "POST",
  path: "/api/v3/callback/remote/{sessionID}",
  pathParams: ["sessionID"],
  body: { encoding: "json", type: "application/json", fields: ["data"], required: true },
  encode: [inPath, jsonBody],
  required: ["sessionID", "data"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { until: "3.4.3" },
};

/** Arguments of {@link completeRemoteUploadByKey}. */
export interface CompleteRemoteUploadByKeyArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** What the slave knows of it. */
  data: RemoteCallbackData;
}

/**
 * Report an upload to a slave node.
 *
 * A slave node calls this when an upload is complete there. It signs the request with the secret of the
 * storage policy, in `Authorization: Bearer …`.
 *
 * Until 3.4.3.
 *
 * Until 3.4.3.
 *
 * `POST /api/v3/callback/remote/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40002 upload_failed,
 *   40005 sign_expired, 40006 policy_not_allowed, 50001 db_error
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeremoteuploadbykey
 */
export function completeRemoteUploadByKey(
  client: CloudreveClient,
  args: CompleteRemoteUploadByKeyArgs,
  options?: CallOptions,
): Call<void, CompleteRemoteUploadByKeyErrorCode> {
  return client.call(completeRemoteUploadByKeyOperation, args, options);
}

/** How {@link completeQiniuUpload} goes over the wire. */
export const completeQiniuUploadOperation: Operation = {
  id: "completeQiniuUpload",
  method: "POST",
  path: "/api/v3/callback/qiniu/{sessionID}",
  pathParams: ["sessionID"],
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["size", "pic_info", "name", "source_name"],
    required: true,
  },
  encode: [inPath, jsonBody],
  required: ["sessionID"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { args: { name: { until: "3.4.3" }, source_name: { until: "3.4.3" } } },
};

/** Arguments of {@link completeQiniuUpload}. */
export interface CompleteQiniuUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** Size in bytes. */
  size?: number | undefined;
  /** Width and height of a picture, with a comma between; empty for none. */
  pic_info?: string | undefined;
  /**
   * Name of the file. Until 3.4.3.
   *
   * Until 3.4.3.
   *
   * @deprecated
   */
  name?: string | undefined;
  /**
   * Where the storage keeps it. Until 3.4.3.
   *
   * Until 3.4.3.
   *
   * @deprecated
   */
  source_name?: string | undefined;
}

/**
 * Report an upload to Qiniu.
 *
 * Qiniu calls this when an upload is complete, with its own signature.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 * Whatever else goes wrong is HTTP status 401 with `error`, too.
 *
 * `POST /api/v3/callback/qiniu/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 * - HTTP 401: 40001 param_error, 40006 policy_not_allowed, 40011 upload_session_expired, 40021
 *   user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeqiniuupload
 */
export function completeQiniuUpload(
  client: CloudreveClient,
  args: CompleteQiniuUploadArgs,
  options?: CallOptions,
): Call<void, CompleteQiniuUploadErrorCode> {
  return client.call(completeQiniuUploadOperation, args, options);
}

/** How {@link completeOssUpload} goes over the wire. */
export const completeOssUploadOperation: Operation = {
  id: "completeOssUpload",
  method: "POST",
  path: "/api/v3/callback/oss/{sessionID}",
  pathParams: ["sessionID"],
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["name", "source_name", "size", "pic_info"],
    required: true,
  },
  encode: [inPath, jsonBody],
  required: ["sessionID"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link completeOssUpload}. */
export interface CompleteOssUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** Name of the file. */
  name?: string | undefined;
  /** Where the storage keeps it. */
  source_name?: string | undefined;
  /** Size in bytes. */
  size?: number | undefined;
  /** Width and height of a picture, with a comma between; empty for none. */
  pic_info?: string | undefined;
}

/**
 * Report an upload to OSS.
 *
 * OSS calls this when an upload is complete, with its own signature.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 *
 * `POST /api/v3/callback/oss/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
 * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeossupload
 */
export function completeOssUpload(
  client: CloudreveClient,
  args: CompleteOssUploadArgs,
  options?: CallOptions,
): Call<void, CompleteOssUploadErrorCode> {
  return client.call(completeOssUploadOperation, args, options);
}

/** How {@link completeUpyunUpload} goes over the wire. */
export const completeUpyunUploadOperation: Operation = {
  id: "completeUpyunUpload",
  method: "POST",
  path: "/api/v3/callback/upyun/{sessionID}",
  pathParams: ["sessionID"],
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["code", "message", "url", "image-width", "image-height", "file_size"],
    required: true,
  },
  encode: [inPath, formBody],
  required: ["sessionID", "code", "message", "url"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link completeUpyunUpload}. */
export interface CompleteUpyunUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** HTTP status of the upload; 200 for success. */
  code: number;
  /** What Upyun says. */
  message: string;
  /** Where the storage keeps it. */
  url: string;
  /** Width of a picture in pixels. */
  "image-width"?: string | undefined;
  /** Height of a picture in pixels. */
  "image-height"?: string | undefined;
  /** Size in bytes. */
  file_size?: number | undefined;
}

/**
 * Report an upload to Upyun.
 *
 * Upyun calls this with a form when an upload is complete, with its own signature.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). A
 * `code` other than 200 is answered without a body.
 *
 * `POST /api/v3/callback/upyun/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 50001 db_error, 50005 internal_setting
 * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeupyunupload
 */
export function completeUpyunUpload(
  client: CloudreveClient,
  args: CompleteUpyunUploadArgs,
  options?: CallOptions,
): Call<void, CompleteUpyunUploadErrorCode> {
  return client.call(completeUpyunUploadOperation, args, options);
}

/** How {@link completeOneDriveUpload} goes over the wire. */
export const completeOneDriveUploadOperation: Operation = {
  id: "completeOneDriveUpload",
  method: "POST",
  path: "/api/v3/callback/onedrive/finish/{sessionID}",
  pathParams: ["sessionID"],
  body: { encoding: "json", type: "application/json", fields: ["id"], required: true },
  encode: [inPath, jsonBody],
  required: ["sessionID"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { args: { id: { until: "3.4.3" } } },
};

/** Arguments of {@link completeOneDriveUpload}. */
export interface CompleteOneDriveUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /**
   * Id of the file at OneDrive. Until 3.4.3.
   *
   * Until 3.4.3.
   *
   * @deprecated
   */
  id?: string | undefined;
}

/**
 * Report an upload to OneDrive.
 *
 * The program that uploads calls this when OneDrive has all chunks. Do not wait: the server looks for
 * finished uploads by itself, and gives up those that are not reported within 20 seconds then. Send `{}`:
 * without a body the code is 40001, and the upload is lost.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 * 50011 means that OneDrive does not tell about the file, 40055 that it is another one than announced.
 *
 * `POST /api/v3/callback/onedrive/finish/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005 internal_setting, 50011
 *   query_meta_failed
 * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completeonedriveupload
 */
export function completeOneDriveUpload(
  client: CloudreveClient,
  args: CompleteOneDriveUploadArgs,
  options?: CallOptions,
): Call<void, CompleteOneDriveUploadErrorCode> {
  return client.call(completeOneDriveUploadOperation, args, options);
}

/** How {@link completeCosUpload} goes over the wire. */
export const completeCosUploadOperation: Operation = {
  id: "completeCosUpload",
  method: "GET",
  path: "/api/v3/callback/cos/{sessionID}",
  pathParams: ["sessionID"],
  query: ["bucket", "etag"],
  encode: [inPath, inQuery],
  required: ["sessionID"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link completeCosUpload}. */
export interface CompleteCosUploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /** Ignored. */
  bucket?: string | undefined;
  /** Ignored. */
  etag?: string | undefined;
}

/**
 * Report an upload to COS.
 *
 * The program that uploads calls this when COS has the file, or a function in Tencent Cloud does; then the
 * second call is refused, which is no failure of the upload.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 * 40055 means that COS has another file than the one announced.
 *
 * `GET /api/v3/callback/cos/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005 internal_setting, 50011
 *   query_meta_failed
 * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completecosupload
 */
export function completeCosUpload(
  client: CloudreveClient,
  args: CompleteCosUploadArgs,
  options?: CallOptions,
): Call<void, CompleteCosUploadErrorCode> {
  return client.call(completeCosUploadOperation, args, options);
}

/** How {@link completeS3Upload} goes over the wire. */
export const completeS3UploadOperation: Operation = {
  id: "completeS3Upload",
  method: "GET",
  path: "/api/v3/callback/s3/{sessionID}",
  pathParams: ["sessionID"],
  query: ["bucket", "etag", "key"],
  encode: [inPath, inQuery],
  required: ["sessionID"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { args: { bucket: { until: "3.4.3" }, etag: { until: "3.4.3" }, key: { until: "3.4.3" } } },
};

/** Arguments of {@link completeS3Upload}. */
export interface CompleteS3UploadArgs {
  /** Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server. */
  sessionID: string;
  /**
   * Name of the bucket. Until 3.4.3.
   *
   * Until 3.4.3.
   */
  bucket?: string | undefined;
  /**
   * What S3 calls these bytes; compared. Until 3.4.3.
   *
   * Until 3.4.3.
   */
  etag?: string | undefined;
  /**
   * Where the storage keeps the file. Until 3.4.3.
   *
   * Until 3.4.3.
   */
  key?: string | undefined;
}

/**
 * Report an upload to S3.
 *
 * The program that uploads calls this when S3 has all chunks and was told so.
 *
 * An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no
 * such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
 * 40055 means that S3 has another file than the one announced.
 *
 * `GET /api/v3/callback/s3/{sessionID}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40002 upload_failed, 40011 upload_session_expired, 40047 create_fs_error,
 *   40051 insufficient_capacity, 40055 meta_mismatch, 50001 db_error, 50005 internal_setting, 50011
 *   query_meta_failed
 * - HTTP 401: 40006 policy_not_allowed, 40011 upload_session_expired, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/completes3upload
 */
export function completeS3Upload(
  client: CloudreveClient,
  args: CompleteS3UploadArgs,
  options?: CallOptions,
): Call<void, CompleteS3UploadErrorCode> {
  return client.call(completeS3UploadOperation, args, options);
}

/** How {@link finishOneDriveAuthorization} goes over the wire. */
export const finishOneDriveAuthorizationOperation: Operation = {
  id: "finishOneDriveAuthorization",
  method: "GET",
  path: "/api/v3/callback/onedrive/auth",
  query: ["code", "error", "error_description", "scope"],
  encode: [inQuery],
  answer: "location",
  decode: asLocation,
  auth: "none",
  repeatable: false,
  success: [303],
};

/** Arguments of {@link finishOneDriveAuthorization}. */
export interface FinishOneDriveAuthorizationArgs {
  /** What the storage lets the server in with. */
  code?: string | undefined;
  /** Why access was not allowed. */
  error?: string | undefined;
  /** The same for people. */
  error_description?: string | undefined;
  /** What was allowed. */
  scope?: string | undefined;
}

/**
 * Come back from OneDrive.
 *
 * The browser of an administrator comes here after allowing access to OneDrive, and is led on to the
 * storage policies. How it went is in the address: `code` (0, 40001, 404, 40035, 50005 or 50001), `msg` and
 * `err`.
 *
 * `GET /api/v3/callback/onedrive/auth`
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/finishonedriveauthorization
 */
export function finishOneDriveAuthorization(
  client: CloudreveClient,
  args?: FinishOneDriveAuthorizationArgs,
  options?: CallOptions,
): Call<string, FinishOneDriveAuthorizationErrorCode> {
  return client.call(finishOneDriveAuthorizationOperation, args, options);
}

/** How {@link finishGoogleDriveAuthorization} goes over the wire. */
export const finishGoogleDriveAuthorizationOperation: Operation = {
  id: "finishGoogleDriveAuthorization",
  method: "GET",
  path: "/api/v3/callback/googledrive/auth",
  query: ["code", "error", "error_description", "scope"],
  encode: [inQuery],
  answer: "location",
  decode: asLocation,
  auth: "none",
  repeatable: false,
  success: [303],
  versions: { since: "3.8.0" },
};

/** Arguments of {@link finishGoogleDriveAuthorization}. */
export interface FinishGoogleDriveAuthorizationArgs {
  /** What the storage lets the server in with. */
  code?: string | undefined;
  /** Why access was not allowed. */
  error?: string | undefined;
  /** The same for people. */
  error_description?: string | undefined;
  /** What was allowed. */
  scope?: string | undefined;
}

/**
 * Come back from Google Drive.
 *
 * The browser of an administrator comes here after allowing access to Google Drive, and is led on to the
 * storage policies. How it went is in the address: `code` (0, 40001, 404, 40035, 50005 or 50001), `msg` and
 * `err`.
 *
 * Since 3.8.0.
 *
 * Since 3.8.0.
 *
 * `GET /api/v3/callback/googledrive/auth`
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/callback/finishgoogledriveauthorization
 */
export function finishGoogleDriveAuthorization(
  client: CloudreveClient,
  args?: FinishGoogleDriveAuthorizationArgs,
  options?: CallOptions,
): Call<string, FinishGoogleDriveAuthorizationErrorCode> {
  return client.call(finishGoogleDriveAuthorizationOperation, args, options);
}
