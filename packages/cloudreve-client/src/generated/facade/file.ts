// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
import type { DocumentPreview, FileSearchResult, SingleSourceLink, SourceLink } from "../models.ts";
import {
  createArchiveLink,
  type CreateArchiveLinkArgs,
  downloadArchive,
  type DownloadArchiveArgs,
  compressObjects,
  type CompressObjectsArgs,
  getFileContent,
  type GetFileContentArgs,
  createFile,
  type CreateFileArgs,
  decompressFile,
  type DecompressFileArgs,
  getDocumentPreview,
  type GetDocumentPreviewArgs,
  downloadFile,
  type DownloadFileArgs,
  createDownloadLink,
  type CreateDownloadLinkArgs,
  getLinkedFile,
  type GetLinkedFileArgs,
  previewFile,
  type PreviewFileArgs,
  searchFiles,
  type SearchFilesArgs,
  createSourceLinks,
  type CreateSourceLinksArgs,
  getSourceLink,
  type GetSourceLinkArgs,
  openDirectLink,
  type OpenDirectLinkArgs,
  getThumbnail,
  type GetThumbnailArgs,
  updateFile,
  type UpdateFileArgs,
  openSourceLink,
  type OpenSourceLinkArgs,
} from "../operations/file.ts";

/** Reading and changing single files, links to them, archives and search. */
export class FileApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Get a link to an archive of several objects. See {@link createArchiveLink}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40047 create_fs_error,
   *   50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createarchivelink
   */
  createArchiveLink(args?: CreateArchiveLinkArgs, options?: CallOptions): Call<string, CreateArchiveLinkErrorCode> {
    return createArchiveLink(this.#client, args, options);
  }

  /**
   * Download an archive of several objects. See {@link downloadArchive}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 40005 sign_expired, 40071 invalid_sign
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/downloadarchive
   */
  downloadArchive(args: DownloadArchiveArgs, options?: CallOptions): Call<Uint8Array, DownloadArchiveErrorCode> {
    return downloadArchive(this.#client, args, options);
  }

  /**
   * Pack files and folders into a zip. See {@link compressObjects}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist,
   *   40047 create_fs_error, 40048 create_task_error, 40049 file_too_large, 40050 file_type_not_allowed,
   *   40051 insufficient_capacity, 40052 illegal_object_name, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/compressobjects
   */
  compress(args: CompressObjectsArgs, options?: CallOptions): Call<void, CompressObjectsErrorCode> {
    return compressObjects(this.#client, args, options);
  }

  /**
   * Read a text file. See {@link getFileContent}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40049 file_too_large, 50004 io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getfilecontent
   */
  getContent(args: GetFileContentArgs, options?: CallOptions): Call<Uint8Array, GetFileContentErrorCode> {
    return getFileContent(this.#client, args, options);
  }

  /**
   * Create an empty file. See {@link createFile}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40004 object_exist, 40047
   *   create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40052 illegal_object_name, 40053
   *   root_protected, 40054 conflict_upload_ongoing, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createfile
   */
  create(args: CreateFileArgs, options?: CallOptions): Call<void, CreateFileErrorCode> {
    return createFile(this.#client, args, options);
  }

  /**
   * Unpack an archive. See {@link decompressFile}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist,
   *   40044 file_not_found, 40047 create_fs_error, 40048 create_task_error, 40049 file_too_large, 40056
   *   unsupported_archive_type, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/decompressfile
   */
  decompress(args: DecompressFileArgs, options?: CallOptions): Call<void, DecompressFileErrorCode> {
    return decompressFile(this.#client, args, options);
  }

  /**
   * Get a viewer for an office document. See {@link getDocumentPreview}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40049 file_too_large, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getdocumentpreview
   */
  getDocumentPreview(args: GetDocumentPreviewArgs, options?: CallOptions): Call<DocumentPreview, GetDocumentPreviewErrorCode> {
    return getDocumentPreview(this.#client, args, options);
  }

  /**
   * Download a file by its link. See {@link downloadFile}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40005 sign_expired, 40047
   *   create_fs_error, 40071 invalid_sign, 50004 io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/downloadfile
   */
  download(args: DownloadFileArgs, options?: CallOptions): Call<Uint8Array, DownloadFileErrorCode> {
    return downloadFile(this.#client, args, options);
  }

  /**
   * Get a link to download a file. See {@link createDownloadLink}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createdownloadlink
   */
  createDownloadLink(args: CreateDownloadLinkArgs, options?: CallOptions): Call<string, CreateDownloadLinkErrorCode> {
    return createDownloadLink(this.#client, args, options);
  }

  /**
   * Get a file by a signed link. See {@link getLinkedFile}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 40001 param_error, 40004 object_exist, 40005 sign_expired, 40047
   *   create_fs_error, 40071 invalid_sign, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getlinkedfile
   */
  getLinked(args: GetLinkedFileArgs, options?: CallOptions): Call<Uint8Array, GetLinkedFileErrorCode> {
    return getLinkedFile(this.#client, args, options);
  }

  /**
   * Look at a file. See {@link previewFile}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 50004 io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/previewfile
   */
  preview(args: PreviewFileArgs, options?: CallOptions): Call<Uint8Array, PreviewFileErrorCode> {
    return previewFile(this.#client, args, options);
  }

  /**
   * Search files. See {@link searchFiles}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40016 parent_not_exist,
   *   40047 create_fs_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/searchfiles
   */
  search(args: SearchFilesArgs, options?: CallOptions): Call<FileSearchResult, SearchFilesErrorCode> {
    return searchFiles(this.#client, args, options);
  }

  /**
   * Get permanent links to files. See {@link createSourceLinks}.
   *
   * Since 3.5.3.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40014 batch_source_size, 40044 file_not_found, 40047
   *   create_fs_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/createsourcelinks
   */
  createSourceLinks(args?: CreateSourceLinksArgs, options?: CallOptions): Call<SourceLink[], CreateSourceLinksErrorCode> {
    return createSourceLinks(this.#client, args, options);
  }

  /**
   * Get the permanent link to a file. See {@link getSourceLink}.
   *
   * Until 3.5.2.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40006 policy_not_allowed,
   *   50005 internal_setting
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getsourcelink
   */
  getSourceLink(args: GetSourceLinkArgs, options?: CallOptions): Call<SingleSourceLink, GetSourceLinkErrorCode> {
    return getSourceLink(this.#client, args, options);
  }

  /**
   * Open a direct permanent link. See {@link openDirectLink}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40004 object_exist, 40005 sign_expired,
   *   40047 create_fs_error, 40071 invalid_sign, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/opendirectlink
   */
  openDirectLink(args: OpenDirectLinkArgs, options?: CallOptions): Call<string, OpenDirectLinkErrorCode> {
    return openDirectLink(this.#client, args, options);
  }

  /**
   * Get a thumbnail of a file. See {@link getThumbnail}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/getthumbnail
   */
  getThumbnail(args: GetThumbnailArgs, options?: CallOptions): Call<Uint8Array, GetThumbnailErrorCode> {
    return getThumbnail(this.#client, args, options);
  }

  /**
   * Replace the content of a file. See {@link updateFile}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40002 upload_failed, 40044 file_not_found, 40047
   *   create_fs_error, 40049 file_too_large, 40050 file_type_not_allowed, 40051 insufficient_capacity,
   *   40052 illegal_object_name, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/updatefile
   */
  update(args: UpdateFileArgs, options?: CallOptions): Call<void, UpdateFileErrorCode> {
    return updateFile(this.#client, args, options);
  }

  /**
   * Open a permanent link. See {@link openSourceLink}.
   *
   * Since 3.6.0.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 40001 param_error, 40044 file_not_found, 40047 create_fs_error, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/file/opensourcelink
   */
  openSourceLink(args: OpenSourceLinkArgs, options?: CallOptions): Call<string, OpenSourceLinkErrorCode> {
    return openSourceLink(this.#client, args, options);
  }
}
