// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asBytes, asLocation, bytesBody, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  CompressObjectsErrorCode,
  CreateArchiveLinkErrorCode,
  CreateDownloadLinkErrorCode,
  CreateFileErrorCode,
  CreateSourceLinksErrorCode,
  DecompressFileErrorCode,
  DownloadArchiveErrorCode,
  DownloadFileErrorCode,
  GetDocumentPreviewErrorCode,
  GetFileContentErrorCode,
  GetLinkedFileErrorCode,
  GetSourceLinkErrorCode,
  GetThumbnailErrorCode,
  OpenDirectLinkErrorCode,
  OpenSourceLinkErrorCode,
  PreviewFileErrorCode,
  SearchFilesErrorCode,
  UpdateFileErrorCode,
} from "../errors.ts";
import type {
  DocumentPreview,
  FileSearchResult,
  FileSearchType,
  ObjectSelection,
  SingleSourceLink,
  SourceLink,
} from "../models.ts";

/** How {@link createArchiveLink} goes over the wire. */
export const createArchiveLinkOperation: Operation = {
  id: "createArchiveLink",
  method: "POST",
  path: "/api/v3/file/archive",
  body: { encoding: "json", type: "application/json", fields: ["items", "dirs"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link createArchiveLink}. */
export interface CreateArchiveLinkArgs {
  /** Ids of files. */
  items?: readonly string[] | null | undefined;
  /** Ids of folders. */
  dirs?: readonly string[] | null | undefined;
}

/**
 * Get a link to an archive of several objects.
 *
 * Answers the address of a zip of the chosen files and folders, for `GET
 * /api/v3/file/archive/{sessionID}/archive.zip`. It needs no login, can be used several times and expires
 * after the site's setting `archive_timeout` (600 seconds unless changed).
 *
 * Nothing is packed yet, and ids are not checked: if none leads to anything, the zip is empty. Code 40007
 * means that the group may not download archives.
 *
 * Before 3.5.0 the server packed the zip before it answered, a failure of which was code -1, and the
 * address was absolute.
 *
 * `POST /api/v3/file/archive`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40047 create_fs_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createarchivelink
 */
export function createArchiveLink(
  client: CloudreveClient,
  args?: CreateArchiveLinkArgs,
  options?: CallOptions,
): Call<string, CreateArchiveLinkErrorCode> {
  return client.call(createArchiveLinkOperation, args, options);
}

/** How {@link downloadArchive} goes over the wire. */
export const downloadArchiveOperation: Operation = {
  id: "downloadArchive",
  method: "GET",
  path: "/api/v3/file/archive/{sessionID}/archive.zip",
  pathParams: ["sessionID"],
  query: ["sign"],
  encode: [inPath, inQuery],
  required: ["sessionID", "sign"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link downloadArchive}. */
export interface DownloadArchiveArgs {
  /** The server's name for the archive, from the link. */
  sessionID: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
}

/**
 * Download an archive of several objects.
 *
 * Sends the zip that `POST /api/v3/file/archive` or `POST /api/v3/share/archive/{id}` gave a link to. It is
 * packed while it is sent, so there are no ranges, and usually no `Content-Length`. If something goes wrong
 * on the way, the zip just ends early. `Content-Disposition` has no file name.
 *
 * A link whose signature is right but which the server has forgotten gives HTTP status 200 with neither
 * body nor content type. A server before 3.5.0 sent a finished file, with ranges, and code 404 when it was
 * gone.
 *
 * `GET /api/v3/file/archive/{sessionID}/archive.zip`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 40005 sign_expired, 40071 invalid_sign
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/downloadarchive
 */
export function downloadArchive(
  client: CloudreveClient,
  args: DownloadArchiveArgs,
  options?: CallOptions,
): Call<Uint8Array, DownloadArchiveErrorCode> {
  return client.call(downloadArchiveOperation, args, options);
}

/** How {@link compressObjects} goes over the wire. */
export const compressObjectsOperation: Operation = {
  id: "compressObjects",
  method: "POST",
  path: "/api/v3/file/compress",
  body: { encoding: "json", type: "application/json", fields: ["src", "dst", "name"], required: true },
  encode: [jsonBody],
  required: ["dst", "name"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link compressObjects}. */
export interface CompressObjectsArgs {
  /** Path of the folder that gets the archive, beginning with `/`. It must exist. */
  dst: string;
  /**
   * Name of the archive. `.zip` is appended when it is missing. It has 1 to 255 bytes in UTF-8, does not
   * end with a space and has none of the characters `\ ? * < " : > / |`.
   */
  name: string;
  /** The files and folders to pack. Nothing makes an empty archive. */
  src?: ObjectSelection | undefined;
}

/**
 * Pack files and folders into a zip.
 *
 * Starts a task that packs files and folders into a zip in one of the user's folders. The answer comes
 * before the work is done and holds no id of the task: follow it in `GET /api/v3/user/setting/tasks`.
 *
 * Code 40007 means that the group may not compress, 40016 that the target folder does not exist, 40052 and
 * 40050 that the name or its extension is not allowed, 40049 that the files in the chosen folders are
 * together larger than the group may pack, 40051 that the storage is full. Code 40001 also comes when the
 * target folder has a file of that name.
 *
 * `POST /api/v3/file/compress`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist, 40047
 *   create_fs_error, 40048 create_task_error, 40049 file_too_large, 40050 file_type_not_allowed, 40051
 *   insufficient_capacity, 40052 illegal_object_name, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/compressobjects
 */
export function compressObjects(
  client: CloudreveClient,
  args: CompressObjectsArgs,
  options?: CallOptions,
): Call<void, CompressObjectsErrorCode> {
  return client.call(compressObjectsOperation, args, options);
}

/** How {@link getFileContent} goes over the wire. */
export const getFileContentOperation: Operation = {
  id: "getFileContent",
  method: "GET",
  path: "/api/v3/file/content/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getFileContent}. */
export interface GetFileContentArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Read a text file.
 *
 * Sends the bytes of a file, always through the server and never by a redirect. It is meant for editors:
 * files beyond the site's limit for editing (50 MiB unless changed, 4 MiB before 3.7.0) are refused with
 * code 40049. Whether it is a text is not checked.
 *
 * A file that is not stored on the server itself can be asked for parts only from its beginning; any other
 * range is HTTP status 416. Since 3.6.0 the answer tells browsers not to run anything in it
 * (`Content-Security-Policy: sandbox`).
 *
 * Code 40016 means that the user has no such file, 50004 that the storage has lost it.
 *
 * `GET /api/v3/file/content/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40049 file_too_large, 50004 io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getfilecontent
 */
export function getFileContent(
  client: CloudreveClient,
  args: GetFileContentArgs,
  options?: CallOptions,
): Call<Uint8Array, GetFileContentErrorCode> {
  return client.call(getFileContentOperation, args, options);
}

/** How {@link createFile} goes over the wire. */
export const createFileOperation: Operation = {
  id: "createFile",
  method: "POST",
  path: "/api/v3/file/create",
  body: { encoding: "json", type: "application/json", fields: ["path"], required: true },
  encode: [jsonBody],
  required: ["path"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createFile}. */
export interface CreateFileArgs {
  /**
   * Path of the file with its name, beginning with `/`. Slashes too many, `.` and `..` are resolved; with a
   * slash at the end the last name counts twice, so that `/a/` becomes the file `/a/a`. A name has 1 to 255
   * bytes in UTF-8, does not end with a space and has none of the characters `\ ? * < " : > / |`.
   */
  path: string;
}

/**
 * Create an empty file.
 *
 * Creates a file without content, and all missing folders above it. The answer does not hold its id. Fill
 * the file with `PUT /api/v3/file/update/{id}`; files that are not meant to be edited are better uploaded.
 *
 * Code 40004 means that a file of that name exists, 40054 that one is being uploaded, 40050 that the
 * storage policy does not allow the extension, 40052 that the name is not allowed, 40053 that the path does
 * not begin with `/`. Code 40002 means that the storage could not keep the file. A folder of the same name
 * is no obstacle.
 *
 * `POST /api/v3/file/create`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40004 object_exist, 40047
 *   create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40052 illegal_object_name, 40053
 *   root_protected, 40054 conflict_upload_ongoing, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createfile
 */
export function createFile(
  client: CloudreveClient,
  args: CreateFileArgs,
  options?: CallOptions,
): Call<void, CreateFileErrorCode> {
  return client.call(createFileOperation, args, options);
}

/** How {@link decompressFile} goes over the wire. */
export const decompressFileOperation: Operation = {
  id: "decompressFile",
  method: "POST",
  path: "/api/v3/file/decompress",
  body: { encoding: "json", type: "application/json", fields: ["src", "dst", "encoding"], required: true },
  encode: [jsonBody],
  required: ["dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { args: { encoding: { since: "3.5.2" } } },
};

/** Arguments of {@link decompressFile}. */
export interface DecompressFileArgs {
  /** Path of the folder to unpack into, beginning with `/`. It must exist. */
  dst: string;
  /**
   * Path of the archive with its name, beginning with `/`. Left out, it leads to no archive and is refused.
   * The name ends with `.zip`, `.gz`, `.xz`, `.tar` or `.rar` in small letters; before 3.5.2 only with
   * `.zip`.
   */
  src?: string | undefined;
  /**
   * How names in a zip are encoded, such as `gb18030`, `big5`, `shiftjis` or `euckr`. Empty, or left out,
   * for what the server takes by default. Since 3.5.2.
   *
   * Since 3.5.2.
   */
  encoding?: string | undefined;
}

/**
 * Unpack an archive.
 *
 * Starts a task that unpacks an archive into one of the user's folders. The answer comes before the work is
 * done and holds no id of the task: follow it in `GET /api/v3/user/setting/tasks`. An archive that is
 * broken, or an encoding that does not exist, shows only there.
 *
 * Code 40007 means that the group may not decompress, 40016 that the target folder does not exist, 40044
 * that there is no such archive, 40049 that it is larger than the group may unpack, 40056 that its name
 * ends like none of the types the server knows. Case counts for the ending.
 *
 * `POST /api/v3/file/decompress`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist, 40044
 *   file_not_found, 40047 create_fs_error, 40048 create_task_error, 40049 file_too_large, 40056
 *   unsupported_archive_type, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/decompressfile
 */
export function decompressFile(
  client: CloudreveClient,
  args: DecompressFileArgs,
  options?: CallOptions,
): Call<void, DecompressFileErrorCode> {
  return client.call(decompressFileOperation, args, options);
}

/** How {@link getDocumentPreview} goes over the wire. */
export const getDocumentPreviewOperation: Operation = {
  id: "getDocumentPreview",
  method: "GET",
  path: "/api/v3/file/doc/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getDocumentPreview}. */
export interface GetDocumentPreviewArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Get a viewer for an office document.
 *
 * Answers the address of a page that shows a document, for a frame in the browser. Which one depends on the
 * site: a public viewer that fetches the file by a signed link, or an office server that talks to this one
 * by WOPI and can also edit. For the latter, post `access_token` and `access_token_ttl` to the address as a
 * form.
 *
 * Code 40016 means that the user has no such file. With WOPI, code 50005 means that the office server does
 * not know this type of file, and 40049 that the file is beyond the site's limit for editing.
 *
 * `GET /api/v3/file/doc/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40049 file_too_large, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getdocumentpreview
 */
export function getDocumentPreview(
  client: CloudreveClient,
  args: GetDocumentPreviewArgs,
  options?: CallOptions,
): Call<DocumentPreview, GetDocumentPreviewErrorCode> {
  return client.call(getDocumentPreviewOperation, args, options);
}

/** How {@link downloadFile} goes over the wire. */
export const downloadFileOperation: Operation = {
  id: "downloadFile",
  method: "GET",
  path: "/api/v3/file/download/{id}",
  pathParams: ["id"],
  query: ["sign"],
  encode: [inPath, inQuery],
  required: ["id", "sign"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link downloadFile}. */
export interface DownloadFileArgs {
  /** The server's name for the download, from the link. Not the id of a file. */
  id: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
}

/**
 * Download a file by its link.
 *
 * Sends the bytes of a file in the server's own storage, by the link that `PUT /api/v3/file/download/{id}`
 * or `PUT /api/v3/share/download/{id}` gave. It needs no login, and supports ranges. `Content-Disposition`
 * tells browsers to save it.
 *
 * Code 404 means that the server has forgotten the download, 40005 that the link has expired, 50004 that
 * the bytes could not be read. A group can have a limit of speed, and can be set up so that a link works
 * only once; what counts is the group of whoever downloads.
 *
 * `GET /api/v3/file/download/{id}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40005 sign_expired, 40047
 *   create_fs_error, 40071 invalid_sign, 50004 io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/downloadfile
 */
export function downloadFile(
  client: CloudreveClient,
  args: DownloadFileArgs,
  options?: CallOptions,
): Call<Uint8Array, DownloadFileErrorCode> {
  return client.call(downloadFileOperation, args, options);
}

/** How {@link createDownloadLink} goes over the wire. */
export const createDownloadLinkOperation: Operation = {
  id: "createDownloadLink",
  method: "PUT",
  path: "/api/v3/file/download/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link createDownloadLink}. */
export interface CreateDownloadLinkArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Get a link to download a file.
 *
 * Answers the address of a file, for downloading without login. It expires after the site's setting
 * `download_timeout` (600 seconds unless changed, 60 before 3.5.0).
 *
 * A file in the server's own storage has a link to the server itself: relative to the origin of the site,
 * unless the storage policy names an address of its own. Before 3.8.0 it was always absolute. Files
 * elsewhere have an absolute link to their storage.
 *
 * Code 40016 means that the user has no such file, -1 that the storage could not make a link.
 *
 * `PUT /api/v3/file/download/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createdownloadlink
 */
export function createDownloadLink(
  client: CloudreveClient,
  args: CreateDownloadLinkArgs,
  options?: CallOptions,
): Call<string, CreateDownloadLinkErrorCode> {
  return client.call(createDownloadLinkOperation, args, options);
}

/** How {@link getLinkedFile} goes over the wire. */
export const getLinkedFileOperation: Operation = {
  id: "getLinkedFile",
  method: "GET",
  path: "/api/v3/file/get/{id}/{name}",
  pathParams: ["id", "name"],
  query: ["sign"],
  encode: [inPath, inQuery],
  required: ["id", "name", "sign"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getLinkedFile}. */
export interface GetLinkedFileArgs {
  /** The server's own number of the file, not the id that listings have. */
  id: number;
  /** Name of the file, as it is in the link. */
  name: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
}

/**
 * Get a file by a signed link.
 *
 * Sends the bytes of a file in the server's own storage, for showing rather than saving. Permanent links
 * lead here. It needs no login, and supports ranges. The name in the link decides the content type. Since
 * 3.6.0 the answer tells browsers not to run anything in it (`Content-Security-Policy: sandbox`).
 *
 * Code 40004 means, in spite of its text, that there is no such file. When the file is known but its bytes
 * cannot be read, HTTP status 500 comes without a body.
 *
 * `GET /api/v3/file/get/{id}/{name}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 40001 param_error, 40004 object_exist, 40005 sign_expired, 40047
 *   create_fs_error, 40071 invalid_sign, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getlinkedfile
 */
export function getLinkedFile(
  client: CloudreveClient,
  args: GetLinkedFileArgs,
  options?: CallOptions,
): Call<Uint8Array, GetLinkedFileErrorCode> {
  return client.call(getLinkedFileOperation, args, options);
}

/** How {@link previewFile} goes over the wire. */
export const previewFileOperation: Operation = {
  id: "previewFile",
  method: "GET",
  path: "/api/v3/file/preview/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link previewFile}. */
export interface PreviewFileArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Look at a file.
 *
 * Sends the bytes of a file for a look in the browser, with the content type that its name suggests. Files
 * in the server's own storage are sent right away, with ranges; for others the answer redirects to their
 * storage. The redirect may be kept as long as the site's setting `preview_timeout` says (600 seconds
 * unless changed, 60 before 3.5.0).
 *
 * Since 3.6.0 the answer tells browsers not to run anything in it (`Content-Security-Policy: sandbox`). A
 * user's own JSON file comes as `application/json` without charset, a refusal as `application/json;
 * charset=utf-8`.
 *
 * Code 40016 means that the user has no such file, 50004 that the bytes could not be read, -1 that the
 * storage could not make a link.
 *
 * `GET /api/v3/file/preview/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 50004 io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/previewfile
 */
export function previewFile(
  client: CloudreveClient,
  args: PreviewFileArgs,
  options?: CallOptions,
): Call<Uint8Array, PreviewFileErrorCode> {
  return client.call(previewFileOperation, args, options);
}

/** How {@link searchFiles} goes over the wire. */
export const searchFilesOperation: Operation = {
  id: "searchFiles",
  method: "GET",
  path: "/api/v3/file/search/{type}/{keywords}",
  pathParams: ["type", "keywords"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["type", "keywords"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { args: { path: { since: "3.5.3" } } },
};

/** Arguments of {@link searchFiles}. */
export interface SearchFilesArgs {
  /** What to search by. */
  type: FileSearchType;
  /**
   * Part of the name for `keywords`, id of the tag for `tag`. Any text for the other kinds, which ignore
   * it. In a name `%` stands for any text and `_` for any character. A slash, even as `%2F`, makes another
   * path, which does not exist (HTTP status 404).
   */
  keywords: string;
  /**
   * Path of the folder to search, with all below it, beginning with `/`. Everywhere when left out. Since
   * 3.5.3.
   *
   * Since 3.5.3.
   */
  path?: string | undefined;
}

/**
 * Search files.
 *
 * Finds files by name, kind or tag, in all folders or below one. Folders are not found, nor files that are
 * still being uploaded. There is no paging. The answer does not say where a file is: ask `GET
 * /api/v3/object/property/{id}` with `trace_root` for it.
 *
 * Code 404 means that the user has no such tag, 40016 that there is no folder at `path`, 40001 that `type`
 * is none of the known kinds.
 *
 * `GET /api/v3/file/search/{type}/{keywords}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40016 parent_not_exist,
 *   40047 create_fs_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/searchfiles
 */
export function searchFiles(
  client: CloudreveClient,
  args: SearchFilesArgs,
  options?: CallOptions,
): Call<FileSearchResult, SearchFilesErrorCode> {
  return client.call(searchFilesOperation, args, options);
}

/** How {@link createSourceLinks} goes over the wire. */
export const createSourceLinksOperation: Operation = {
  id: "createSourceLinks",
  method: "POST",
  path: "/api/v3/file/source",
  body: { encoding: "json", type: "application/json", fields: ["items", "dirs"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.5.3" },
};

/** Arguments of {@link createSourceLinks}. */
export interface CreateSourceLinksArgs {
  /** Ids of files. */
  items?: readonly string[] | null | undefined;
  /** Ids of folders. */
  dirs?: readonly string[] | null | undefined;
}

/**
 * Get permanent links to files.
 *
 * Answers a permanent link for each file, which anybody can open without login. Only `items` of the request
 * counts. A file keeps its link: asking again gives the same.
 *
 * The code is 0 even when a file gets no link; its entry then has an empty `url` and an `error`. Ids that
 * lead to no file are left out, and the order is the server's. So match entries by `name` and `parent`, not
 * by position.
 *
 * A group with redirected links gets absolute addresses `/f/{id}/{name}`; they stop working when the file
 * is renamed. Another group gets direct, signed links, but only under a storage policy that allows source
 * links; under local storage they are relative to the origin of the site since 3.8.0. A name with `%` can
 * make a link impossible, and `#` in a name makes a redirected one useless, since it is not escaped. Before
 * 3.6.0 all links were direct.
 *
 * Code 40014 means more files than the group may ask for at once, 40044 that none was found.
 *
 * Since 3.5.3.
 *
 * Since 3.5.3.
 *
 * `POST /api/v3/file/source`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40014 batch_source_size, 40044 file_not_found, 40047
 *   create_fs_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createsourcelinks
 */
export function createSourceLinks(
  client: CloudreveClient,
  args?: CreateSourceLinksArgs,
  options?: CallOptions,
): Call<SourceLink[], CreateSourceLinksErrorCode> {
  return client.call(createSourceLinksOperation, args, options);
}

/** How {@link getSourceLink} goes over the wire. */
export const getSourceLinkOperation: Operation = {
  id: "getSourceLink",
  method: "GET",
  path: "/api/v3/file/source/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { until: "3.5.2" },
};

/** Arguments of {@link getSourceLink}. */
export interface GetSourceLinkArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Get the permanent link to a file.
 *
 * Answers the permanent link to one file, which anybody can open without login. `POST /api/v3/file/source`
 * took its place.
 *
 * Code 404 means that the user has no such file, 40006 that the storage policy does not allow source links.
 *
 * Until 3.5.2.
 *
 * Until 3.5.2.
 *
 * `GET /api/v3/file/source/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40006 policy_not_allowed,
 *   50005 internal_setting
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getsourcelink
 */
export function getSourceLink(
  client: CloudreveClient,
  args: GetSourceLinkArgs,
  options?: CallOptions,
): Call<SingleSourceLink, GetSourceLinkErrorCode> {
  return client.call(getSourceLinkOperation, args, options);
}

/** How {@link openDirectLink} goes over the wire. */
export const openDirectLinkOperation: Operation = {
  id: "openDirectLink",
  method: "GET",
  path: "/api/v3/file/source/{id}/{name}",
  pathParams: ["id", "name"],
  query: ["sign"],
  encode: [inPath, inQuery],
  required: ["id", "name", "sign"],
  answer: "location",
  decode: asLocation,
  auth: "none",
  repeatable: true,
  success: [302],
};

/** Arguments of {@link openDirectLink}. */
export interface OpenDirectLinkArgs {
  /** The server's own number of the file, not the id that listings have. */
  id: number;
  /** Name of the file, as it is in the link. */
  name: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
}

/**
 * Open a direct permanent link.
 *
 * Redirects to the bytes of a file: to `GET /api/v3/file/get/{id}/{name}` for the server's own storage,
 * else to the storage that has it. Links of this kind were made by older servers and keep working. No login
 * is needed.
 *
 * Code 40004 means, in spite of its text, that there is no such file. Code -1 means that no address could
 * be made.
 *
 * `GET /api/v3/file/source/{id}/{name}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40004 object_exist, 40005 sign_expired,
 *   40047 create_fs_error, 40071 invalid_sign, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/opendirectlink
 */
export function openDirectLink(
  client: CloudreveClient,
  args: OpenDirectLinkArgs,
  options?: CallOptions,
): Call<string, OpenDirectLinkErrorCode> {
  return client.call(openDirectLinkOperation, args, options);
}

/** How {@link getThumbnail} goes over the wire. */
export const getThumbnailOperation: Operation = {
  id: "getThumbnail",
  method: "GET",
  path: "/api/v3/file/thumb/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getThumbnail}. */
export interface GetThumbnailArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
}

/**
 * Get a thumbnail of a file.
 *
 * Sends a small picture of a file, which the server makes when it is first asked for. It is `image/jpeg`,
 * or `image/png` on a site that was set up so. Thumbnails that are not in the server's own storage are
 * answered with a redirect.
 *
 * When a thumbnail cannot be made, the code is -1. The file is then marked as one without thumbnail:
 * `thumb` in listings becomes false, and the next time the code is 40016, as for a file that does not
 * exist. A server before 3.8.0 gave that code for each file whose `pic` is empty.
 *
 * `GET /api/v3/file/thumb/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getthumbnail
 */
export function getThumbnail(
  client: CloudreveClient,
  args: GetThumbnailArgs,
  options?: CallOptions,
): Call<Uint8Array, GetThumbnailErrorCode> {
  return client.call(getThumbnailOperation, args, options);
}

/** How {@link updateFile} goes over the wire. */
export const updateFileOperation: Operation = {
  id: "updateFile",
  method: "PUT",
  path: "/api/v3/file/update/{id}",
  pathParams: ["id"],
  body: { encoding: "bytes", type: "application/octet-stream", required: false },
  encode: [inPath, bytesBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link updateFile}. */
export interface UpdateFileArgs {
  /** Id of the file, from a listing or a search. */
  id: string;
  /** The new content, as it is. */
  body?: Blob | ArrayBuffer | Uint8Array | undefined;
}

/**
 * Replace the content of a file.
 *
 * Takes the request body as the new content of a file, wherever the file is stored. No body makes it empty.
 * The request must have a `Content-Length`: a stream of unknown length gives code 40001, so send a text, a
 * `Blob` or bytes. The content type does not matter.
 *
 * The whole new size must fit into what is left of the user's storage if the file grows, otherwise the code
 * is 40051. Code 40044 means that the user has no such file, 40049 that it would be larger than the storage
 * policy allows, 40050 and 40052 that its name is no longer allowed, 40002 that the storage did not take
 * it.
 *
 * `PUT /api/v3/file/update/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40044 file_not_found, 40047
 *   create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40051 insufficient_capacity, 40052
 *   illegal_object_name, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/updatefile
 */
export function updateFile(
  client: CloudreveClient,
  args: UpdateFileArgs,
  options?: CallOptions,
): Call<void, UpdateFileErrorCode> {
  return client.call(updateFileOperation, args, options);
}

/** How {@link openSourceLink} goes over the wire. */
export const openSourceLinkOperation: Operation = {
  id: "openSourceLink",
  method: "GET",
  path: "/f/{id}/{name}",
  pathParams: ["id", "name"],
  encode: [inPath],
  required: ["id", "name"],
  answer: "location",
  decode: asLocation,
  auth: "none",
  repeatable: true,
  success: [302],
  versions: { since: "3.6.0" },
};

/** Arguments of {@link openSourceLink}. */
export interface OpenSourceLinkArgs {
  /** Id of the link, from the address that `POST /api/v3/file/source` gave. Not the id of a file. */
  id: string;
  /** Name of the file, as it is in the link. */
  name: string;
}

/**
 * Open a permanent link.
 *
 * Redirects to the bytes of a file: to `GET /api/v3/file/get/{id}/{name}` for the server's own storage,
 * else to the storage that has it. The redirect may be kept as long as the site's setting `preview_timeout`
 * says (600 seconds unless changed). No login is needed. Each redirect counts as a download in the server's
 * books.
 *
 * The name must be the one that the file has now. Code 40044 means that it is not, or that the link or its
 * file is gone. Code -1 means that no address could be made.
 *
 * Since 3.6.0.
 *
 * Since 3.6.0.
 *
 * `GET /f/{id}/{name}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 40001 param_error, 40044 file_not_found, 40047 create_fs_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/opensourcelink
 */
export function openSourceLink(
  client: CloudreveClient,
  args: OpenSourceLinkArgs,
  options?: CallOptions,
): Call<string, OpenSourceLinkErrorCode> {
  return client.call(openSourceLinkOperation, args, options);
}
