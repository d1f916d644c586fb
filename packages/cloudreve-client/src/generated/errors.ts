// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

/** Error codes of Cloudreve v3 HTTP API, by name. */
export const errorCodes = {
  /** The server gave no more specific code; the text may say more. */
  not_set: -1,
  /** Nobody is logged in, or the login has expired. */
  login_required: 401,
  /** The user, the link or the session does not have the right. */
  no_permission: 403,
  /** There is no such record. */
  not_found: 404,
  /** A slave node has a file under that name already. */
  conflict: 409,
  /** A parameter is missing, malformed or out of range. */
  param_error: 40001,
  /** The upload could not be stored. */
  upload_failed: 40002,
  /** The folder could not be created. */
  create_folder_failed: 40003,
  /** A file or folder of that name exists already. */
  object_exist: 40004,
  /** The signed link has expired. */
  sign_expired: 40005,
  /** The storage policy does not allow it. */
  policy_not_allowed: 40006,
  /** The user's group does not allow it. */
  group_not_allowed: 40007,
  /** Only administrators may do this; servers no longer send it. */
  admin_required: 40008,
  /** A slave node does not know the master that called. */
  master_not_found: 40009,
  /** The upload session does not exist or has expired. */
  upload_session_expired: 40011,
  /** The number of the chunk does not fit the upload. */
  invalid_chunk_index: 40012,
  /** The length of the chunk does not fit the upload. */
  invalid_content_length: 40013,
  /** More source links were asked for than the group may get at once. */
  batch_source_size: 40014,
  /** More remote downloads were asked for than the group may have. */
  batch_aria2_size: 40015,
  /** There is no file or folder at that path. */
  parent_not_exist: 40016,
  /** The account is blocked. */
  user_banned: 40017,
  /** The account has not been activated yet. */
  user_not_activated: 40018,
  /** The feature is switched off or not ready. */
  feature_not_enabled: 40019,
  /** E-mail address or password is wrong. */
  credential_invalid: 40020,
  /** There is no such user. */
  user_not_found: 40021,
  /** The two-factor code is wrong. */
  two_factor_code_error: 40022,
  /** No login waits for a two-factor code in this session. */
  login_session_not_exist: 40023,
  /** WebAuthn could not be set up, because the site's address is not valid. */
  initialize_authn: 40024,
  /** The security key was not accepted. */
  webauthn_credential_error: 40025,
  /** The captcha is missing or wrong. */
  captcha_error: 40026,
  /** The captcha was not accepted and must be solved again. */
  captcha_refresh_needed: 40027,
  /** The mail could not be handed over for sending. */
  failed_send_email: 40028,
  /** The link from the mail is not valid. */
  invalid_temp_link: 40029,
  /** The link from the mail has expired or was used already. */
  temp_link_expired: 40030,
  /** The e-mail address has an account already. */
  email_existed: 40032,
  /** The account waits for activation, and its mail was sent again. */
  email_sent: 40033,
  /** The account cannot be activated, because it does not wait for it. */
  user_cannot_activate: 40034,
  /** There is no such storage policy. */
  policy_not_exist: 40035,
  /** The first storage policy cannot be deleted. */
  delete_default_policy: 40036,
  /** The storage policy still holds files. */
  policy_used_by_files: 40037,
  /** The storage policy is still assigned to groups. */
  policy_used_by_groups: 40038,
  /** There is no such group. */
  group_not_found: 40039,
  /** A group that the server needs cannot be deleted. */
  invalid_action_on_system_group: 40040,
  /** The group still has members. */
  group_used_by_user: 40041,
  /** The first user must stay in its group. */
  change_group_for_default_user: 40042,
  /** The first user can be neither blocked nor deleted. */
  invalid_action_on_default_user: 40043,
  /** There is no such file. */
  file_not_found: 40044,
  /** The files could not be listed. */
  list_files_error: 40045,
  /** The first node can be neither switched off nor deleted. */
  invalid_action_on_system_node: 40046,
  /** The user's file system could not be opened. */
  create_fs_error: 40047,
  /** The task could not be created. */
  create_task_error: 40048,
  /** The file is larger than allowed. */
  file_too_large: 40049,
  /** Files of this type are not allowed. */
  file_type_not_allowed: 40050,
  /** The user's storage is full. */
  insufficient_capacity: 40051,
  /** The name is not allowed for a file or folder. */
  illegal_object_name: 40052,
  /** The path does not begin with a slash, or the root cannot be changed. */
  root_protected: 40053,
  /** An upload under that name is still going on. */
  conflict_upload_ongoing: 40054,
  /** The stored file is not the one that was announced. */
  meta_mismatch: 40055,
  /** Archives of this type are not supported. */
  unsupported_archive_type: 40056,
  /** The storage policy changed meanwhile; servers never send it. */
  policy_changed: 40057,
  /** The share does not exist, has expired, is used up or belongs to somebody else. */
  share_link_not_found: 40058,
  /** One's own share cannot be saved; only Pro servers may send it. */
  save_own_share: 40059,
  /** The slave node could not reach the master. */
  slave_ping_master: 40060,
  /** Master and slave node run different versions. */
  version_mismatch: 40061,
  /** Not enough credit; only Pro servers may send it. */
  insufficient_credit: 40062,
  /** The user is in that group already; only Pro servers may send it. */
  group_conflict: 40063,
  /** The user is not in that group; only Pro servers may send it. */
  group_invalid: 40064,
  /** The gift code is not valid; only Pro servers may send it. */
  invalid_gift_code: 40065,
  /** The account is linked to a QQ account already; only Pro servers may send it. */
  qq_bind_conflict: 40066,
  /** The QQ account is linked to another account; only Pro servers may send it. */
  qq_bind_other_account: 40067,
  /** The QQ account is linked to no account; only Pro servers may send it. */
  qq_not_linked: 40068,
  /** The old password is wrong. */
  incorrect_password: 40069,
  /** The owner of the share does not allow previews. */
  disabled_share_preview: 40070,
  /** The signature of the link is wrong. */
  invalid_sign: 40071,
  /** The server's database failed. */
  db_error: 50001,
  /** The server could not encrypt or sign. */
  encrypt_error: 50002,
  /** The server could not read or write a file. */
  io_failed: 50004,
  /** A setting or a state of the server is wrong. */
  internal_setting: 50005,
  /** The server's cache failed. */
  cache_operation: 50006,
  /** A storage could not report back to the server. */
  callback_error: 50007,
  /** The setting could not be saved. */
  update_setting: 50008,
  /** The CORS rule could not be added to the storage. */
  add_cors: 50009,
  /** The node does not exist or is not connected. */
  node_offline: 50010,
  /** The storage could not be asked about the file. */
  query_meta_failed: 50011,
} as const;

/** The page with all of them, each at an anchor such as `#code-8`. */
export const errorCodesUrl = "https://debrid-drive.example.com/errors/cloudreve.html";

/** A code the description knows. Servers may send others. */
export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** Codes that `pingSite` answers. */
export type PingSiteErrorCode = never;

/** Codes that `getSiteConfig` answers. */
export type GetSiteConfigErrorCode = never;

/** Codes that `getCaptcha` answers. */
export type GetCaptchaErrorCode = never;

/** Codes that `getWebAppManifest` answers. */
export type GetWebAppManifestErrorCode = never;

/** Codes that `createSessionCopy` answers. */
export type CreateSessionCopyErrorCode = 401 | 50005;

/** Codes that `login` answers. */
export type LoginErrorCode = 40001 | 40017 | 40018 | 40020 | 40026 | 40027;

/** Codes that `logout` answers. */
export type LogoutErrorCode = 401;

/** Codes that `verifyTwoFactor` answers. */
export type VerifyTwoFactorErrorCode = 40001 | 40021 | 40022 | 40023;

/** Codes that `getCurrentUser` answers. */
export type GetCurrentUserErrorCode = 401;

/** Codes that `copySession` answers. */
export type CopySessionErrorCode = 403 | 404 | 40001 | 40005 | 40071;

/** Codes that `register` answers. */
export type RegisterErrorCode = 40001 | 40019 | 40026 | 40027 | 40028 | 40032 | 40033 | 50001 | 50002;

/** Codes that `activateUser` answers. */
export type ActivateUserErrorCode = 403 | 40001 | 40005 | 40021 | 40034 | 40071 | 50001;

/** Codes that `requestPasswordReset` answers. */
export type RequestPasswordResetErrorCode = 40001 | 40017 | 40018 | 40026 | 40027 | 40028;

/** Codes that `resetPassword` answers. */
export type ResetPasswordErrorCode = 40001 | 40021 | 40029 | 40030 | 50001;

/** Codes that `getStorage` answers. */
export type GetStorageErrorCode = 401;

/** Codes that `getUserProfile` answers. */
export type GetUserProfileErrorCode = 404 | 40001;

/** Codes that `getAvatar` answers. */
export type GetAvatarErrorCode = 40001;

/** Codes that `startWebAuthnLogin` answers. */
export type StartWebAuthnLoginErrorCode = 40001 | 40019 | 40021 | 40024;

/** Codes that `finishWebAuthnLogin` answers. */
export type FinishWebAuthnLoginErrorCode = 40019 | 40021 | 40024 | 40025;

/** Codes that `startWebAuthnRegistration` answers. */
export type StartWebAuthnRegistrationErrorCode = 401 | 40001 | 40019 | 40024;

/** Codes that `finishWebAuthnRegistration` answers. */
export type FinishWebAuthnRegistrationErrorCode = 401 | 40001 | 40019 | 40024;

/** Codes that `getSettings` answers. */
export type GetSettingsErrorCode = 401;

/** Codes that `listTasks` answers. */
export type ListTasksErrorCode = 401 | 40001;

/** Codes that `startTwoFactorSetup` answers. */
export type StartTwoFactorSetupErrorCode = 401 | 50005;

/** Codes that `useGravatar` answers. */
export type UseGravatarErrorCode = 401 | 50001;

/** Codes that `uploadAvatar` answers. */
export type UploadAvatarErrorCode = 401 | 40001 | 40049 | 50001 | 50004;

/** Codes that `updateSetting` answers. */
export type UpdateSettingErrorCode = 401 | 40001 | 40069 | 50001 | 50005;

/** Codes that `createDirectory` answers. */
export type CreateDirectoryErrorCode = 401 | 40001 | 40003 | 40004 | 40047 | 40052 | 40053 | 50005;

/** Codes that `listDirectory` answers. */
export type ListDirectoryErrorCode = 401 | 40001 | 40016 | 40047 | 50005;

/** Codes that `deleteObjects` answers. */
export type DeleteObjectsErrorCode = -1 | 401 | 40001 | 40006 | 40047 | 50001 | 50005;

/** Codes that `moveObjects` answers. */
export type MoveObjectsErrorCode = 401 | 40001 | 40004 | 40016 | 40047 | 50001 | 50005;

/** Codes that `copyObject` answers. */
export type CopyObjectErrorCode = 401 | 40001 | 40016 | 40047 | 40051 | 50001 | 50005;

/** Codes that `renameObject` answers. */
export type RenameObjectErrorCode = 401 | 40001 | 40004 | 40016 | 40047 | 40052 | 50001 | 50005;

/** Codes that `getObjectProperties` answers. */
export type GetObjectPropertiesErrorCode = 401 | 404 | 40001 | 50001;

/** Codes that `createArchiveLink` answers. */
export type CreateArchiveLinkErrorCode = 401 | 40001 | 40007 | 40047 | 50005;

/** Codes that `downloadArchive` answers. */
export type DownloadArchiveErrorCode = 403 | 40005 | 40071;

/** Codes that `compressObjects` answers. */
export type CompressObjectsErrorCode = 401 | 40001 | 40007 | 40016 | 40047 | 40048 | 40049 | 40050 | 40051 | 40052 | 50001 | 50005;

/** Codes that `getFileContent` answers. */
export type GetFileContentErrorCode = -1 | 401 | 40001 | 40016 | 40047 | 40049 | 50004 | 50005;

/** Codes that `createFile` answers. */
export type CreateFileErrorCode = 401 | 40001 | 40002 | 40004 | 40047 | 40049 | 40050 | 40052 | 40053 | 40054 | 50001 | 50005;

/** Codes that `decompressFile` answers. */
export type DecompressFileErrorCode = 401 | 40001 | 40007 | 40016 | 40044 | 40047 | 40048 | 40049 | 40056 | 50005;

/** Codes that `getDocumentPreview` answers. */
export type GetDocumentPreviewErrorCode = -1 | 401 | 40001 | 40016 | 40047 | 40049 | 50005;

/** Codes that `downloadFile` answers. */
export type DownloadFileErrorCode = 403 | 404 | 40001 | 40005 | 40047 | 40071 | 50004 | 50005;

/** Codes that `createDownloadLink` answers. */
export type CreateDownloadLinkErrorCode = -1 | 401 | 40001 | 40016 | 40047 | 50005;

/** Codes that `getLinkedFile` answers. */
export type GetLinkedFileErrorCode = 403 | 40001 | 40004 | 40005 | 40047 | 40071 | 50005;

/** Codes that `previewFile` answers. */
export type PreviewFileErrorCode = -1 | 401 | 40001 | 40016 | 40047 | 50004 | 50005;

/** Codes that `searchFiles` answers. */
export type SearchFilesErrorCode = -1 | 401 | 404 | 40001 | 40016 | 40047 | 50005;

/** Codes that `createSourceLinks` answers. */
export type CreateSourceLinksErrorCode = 401 | 40001 | 40014 | 40044 | 40047 | 50005;

/** Codes that `getSourceLink` answers. */
export type GetSourceLinkErrorCode = -1 | 401 | 404 | 40001 | 40006 | 50005;

/** Codes that `openDirectLink` answers. */
export type OpenDirectLinkErrorCode = -1 | 403 | 40001 | 40004 | 40005 | 40047 | 40071 | 50005;

/** Codes that `getThumbnail` answers. */
export type GetThumbnailErrorCode = -1 | 401 | 40001 | 40016 | 40047 | 50005;

/** Codes that `updateFile` answers. */
export type UpdateFileErrorCode = 401 | 40001 | 40002 | 40044 | 40047 | 40049 | 40050 | 40051 | 40052 | 50001 | 50005;

/** Codes that `openSourceLink` answers. */
export type OpenSourceLinkErrorCode = -1 | 40001 | 40044 | 40047 | 50005;

/** Codes that `createUploadSession` answers. */
export type CreateUploadSessionErrorCode = -1 | 401 | 409 | 40001 | 40003 | 40004 | 40005 | 40006 | 40035 | 40047 | 40049 | 40050 | 40051 | 40052 | 40053 | 40054 | 40071 | 50001 | 50005 | 50006;

/** Codes that `uploadFile` answers. */
export type UploadFileErrorCode = -1 | 401 | 40001 | 40002 | 40003 | 40004 | 40006 | 50001;

/** Codes that `deleteAllUploadSessions` answers. */
export type DeleteAllUploadSessionsErrorCode = 401 | 40047 | 50001 | 50005;

/** Codes that `getUploadCredential` answers. */
export type GetUploadCredentialErrorCode = -1 | 401 | 40001 | 40006 | 50002;

/** Codes that `deleteUploadSession` answers. */
export type DeleteUploadSessionErrorCode = 401 | 40011 | 40047 | 50001 | 50005;

/** Codes that `uploadChunk` answers. */
export type UploadChunkErrorCode = 401 | 40001 | 40002 | 40006 | 40011 | 40012 | 40013 | 40035 | 40047 | 40051 | 50001 | 50005;

/** Codes that `listShares` answers. */
export type ListSharesErrorCode = 401 | 40001;

/** Codes that `createShare` answers. */
export type CreateShareErrorCode = 401 | 404 | 40001 | 40007 | 50001;

/** Codes that `deleteShare` answers. */
export type DeleteShareErrorCode = 401 | 40058 | 50001;

/** Codes that `updateShare` answers. */
export type UpdateShareErrorCode = 401 | 40001 | 40058 | 50001;

/** Codes that `searchShares` answers. */
export type SearchSharesErrorCode = 40001;

/** Codes that `getShare` answers. */
export type GetShareErrorCode = 40001 | 40058;

/** Codes that `createShareDownload` answers. */
export type CreateShareDownloadErrorCode = -1 | 403 | 40001 | 40007 | 40016 | 40058 | 50001 | 50005;

/** Codes that `previewShare` answers. */
export type PreviewShareErrorCode = -1 | 403 | 40001 | 40007 | 40016 | 40047 | 40058 | 40070 | 50004 | 50005;

/** Codes that `getShareContent` answers. */
export type GetShareContentErrorCode = -1 | 403 | 40001 | 40007 | 40016 | 40047 | 40049 | 40058 | 50004 | 50005;

/** Codes that `getShareDocumentPreview` answers. */
export type GetShareDocumentPreviewErrorCode = -1 | 403 | 40001 | 40006 | 40007 | 40016 | 40049 | 40058 | 40070 | 50005;

/** Codes that `listSharedDirectory` answers. */
export type ListSharedDirectoryErrorCode = -1 | 403 | 40001 | 40016 | 40047 | 40058 | 50005;

/** Codes that `searchSharedDirectory` answers. */
export type SearchSharedDirectoryErrorCode = -1 | 403 | 40001 | 40016 | 40047 | 40058 | 50005;

/** Codes that `createShareArchive` answers. */
export type CreateShareArchiveErrorCode = 403 | 40001 | 40007 | 40016 | 40047 | 40058 | 50005;

/** Codes that `getShareReadme` answers. */
export type GetShareReadmeErrorCode = -1 | 403 | 40001 | 40016 | 40047 | 40049 | 40058 | 50004 | 50005;

/** Codes that `getShareThumbnail` answers. */
export type GetShareThumbnailErrorCode = 403 | 404 | 40001 | 40016 | 40047 | 40058 | 40070 | 50005;

/** Codes that `createFilterTag` answers. */
export type CreateFilterTagErrorCode = 401 | 40001 | 50001;

/** Codes that `createLinkTag` answers. */
export type CreateLinkTagErrorCode = 401 | 40001 | 50001;

/** Codes that `deleteTag` answers. */
export type DeleteTagErrorCode = 401 | 40001 | 50001;

/** Codes that `listWebdavAccounts` answers. */
export type ListWebdavAccountsErrorCode = 401;

/** Codes that `createWebdavAccount` answers. */
export type CreateWebdavAccountErrorCode = 401 | 40001 | 50001;

/** Codes that `updateWebdavAccount` answers. */
export type UpdateWebdavAccountErrorCode = 401 | 40001;

/** Codes that `deleteWebdavAccount` answers. */
export type DeleteWebdavAccountErrorCode = 401 | 40001;

/** Codes that `addRemoteDownloads` answers. */
export type AddRemoteDownloadsErrorCode = 401 | 40001 | 40007 | 40015 | 40016 | 40047 | 50005;

/** Codes that `listActiveRemoteDownloads` answers. */
export type ListActiveRemoteDownloadsErrorCode = 401 | 40001;

/** Codes that `listFinishedRemoteDownloads` answers. */
export type ListFinishedRemoteDownloadsErrorCode = 401 | 40001;

/** Codes that `cancelRemoteDownload` answers. */
export type CancelRemoteDownloadErrorCode = -1 | 401 | 404 | 40019 | 50001 | 50010;

/** Codes that `addRemoteTorrent` answers. */
export type AddRemoteTorrentErrorCode = -1 | 401 | 40001 | 40007 | 40015 | 40016 | 40019 | 40047 | 40048 | 50001 | 50005;

/** Codes that `selectRemoteDownloadFiles` answers. */
export type SelectRemoteDownloadFilesErrorCode = -1 | 401 | 404 | 40001 | 40019;

/** Codes that `completeRemoteUpload` answers. */
export type CompleteRemoteUploadErrorCode = 403 | 40001 | 40002 | 40005 | 40006 | 40011 | 40021 | 40047 | 40051 | 40071 | 50001 | 50005;

/** Codes that `completeRemoteUploadByKey` answers. */
export type CompleteRemoteUploadByKeyErrorCode = -1 | 401 | 403 | 40001 | 40002 | 40005 | 40006 | 50001;

/** Codes that `completeQiniuUpload` answers. */
export type CompleteQiniuUploadErrorCode = 40001 | 40006 | 40011 | 40021;

/** Codes that `completeOssUpload` answers. */
export type CompleteOssUploadErrorCode = 40001 | 40002 | 40006 | 40011 | 40021 | 40047 | 40051 | 50001 | 50005;

/** Codes that `completeUpyunUpload` answers. */
export type CompleteUpyunUploadErrorCode = 40001 | 40002 | 40006 | 40011 | 40021 | 40047 | 40051 | 50001 | 50005;

/** Codes that `completeOneDriveUpload` answers. */
export type CompleteOneDriveUploadErrorCode = 40001 | 40002 | 40006 | 40011 | 40021 | 40047 | 40051 | 40055 | 50001 | 50005 | 50011;

/** Codes that `completeCosUpload` answers. */
export type CompleteCosUploadErrorCode = 40001 | 40002 | 40006 | 40011 | 40021 | 40047 | 40051 | 40055 | 50001 | 50005 | 50011;

/** Codes that `completeS3Upload` answers. */
export type CompleteS3UploadErrorCode = 40001 | 40002 | 40006 | 40011 | 40021 | 40047 | 40051 | 40055 | 50001 | 50005 | 50011;

/** Codes that `finishOneDriveAuthorization` answers. */
export type FinishOneDriveAuthorizationErrorCode = never;

/** Codes that `finishGoogleDriveAuthorization` answers. */
export type FinishGoogleDriveAuthorizationErrorCode = never;

/** Codes that `getWopiFile` answers. */
export type GetWopiFileErrorCode = 40001;

/** Codes that `updateWopiFile` answers. */
export type UpdateWopiFileErrorCode = 40001;

/** Codes that `readWopiFile` answers. */
export type ReadWopiFileErrorCode = 40001;

/** Codes that `saveWopiFile` answers. */
export type SaveWopiFileErrorCode = 40001;

/** Codes that `testAdminAria2` answers. */
export type TestAdminAria2ErrorCode = 401 | 403 | 40001;

/** Codes that `getAdminSummary` answers. */
export type GetAdminSummaryErrorCode = 401 | 403;

/** Codes that `getAdminNews` answers. */
export type GetAdminNewsErrorCode = 401 | 403;

/** Codes that `getAdminSettings` answers. */
export type GetAdminSettingsErrorCode = 401 | 403 | 40001;

/** Codes that `updateAdminSettings` answers. */
export type UpdateAdminSettingsErrorCode = 401 | 403 | 40001 | 50001 | 50008;

/** Codes that `reloadAdminService` answers. */
export type ReloadAdminServiceErrorCode = 401 | 403;

/** Codes that `testAdminMail` answers. */
export type TestAdminMailErrorCode = 401 | 403 | 40001 | 40028;

/** Codes that `sendAdminTestMail` answers. */
export type SendAdminTestMailErrorCode = 401 | 403 | 40001 | 40028;

/** Codes that `testAdminThumb` answers. */
export type TestAdminThumbErrorCode = 401 | 403 | 40001;

/** Codes that `listAdminPolicies` answers. */
export type ListAdminPoliciesErrorCode = 401 | 403 | 40001;

/** Codes that `saveAdminPolicy` answers. */
export type SaveAdminPolicyErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `getAdminPolicy` answers. */
export type GetAdminPolicyErrorCode = 401 | 403 | 40001 | 40035;

/** Codes that `deleteAdminPolicy` answers. */
export type DeleteAdminPolicyErrorCode = 401 | 403 | 40001 | 40035 | 40036 | 40037 | 40038;

/** Codes that `testAdminPolicyPath` answers. */
export type TestAdminPolicyPathErrorCode = 401 | 403 | 40001;

/** Codes that `testAdminPolicySlave` answers. */
export type TestAdminPolicySlaveErrorCode = 401 | 403 | 40001;

/** Codes that `addAdminPolicyCors` answers. */
export type AddAdminPolicyCorsErrorCode = 401 | 403 | 40001 | 40006 | 40035 | 50009;

/** Codes that `addAdminPolicyScf` answers. */
export type AddAdminPolicyScfErrorCode = 401 | 403 | 40001 | 40035;

/** Codes that `getAdminOneDriveAuthorization` answers. */
export type GetAdminOneDriveAuthorizationErrorCode = 401 | 403 | 40001 | 40035 | 50005;

/** Codes that `getAdminGoogleDriveAuthorization` answers. */
export type GetAdminGoogleDriveAuthorizationErrorCode = 401 | 403 | 40001 | 40035 | 50005;

/** Codes that `getAdminPolicyAuthorization` answers. */
export type GetAdminPolicyAuthorizationErrorCode = 401 | 403 | 40001 | 40035 | 50005;

/** Codes that `listAllAdminGroups` answers. */
export type ListAllAdminGroupsErrorCode = 401 | 403;

/** Codes that `listAdminGroups` answers. */
export type ListAdminGroupsErrorCode = 401 | 403 | 40001;

/** Codes that `saveAdminGroup` answers. */
export type SaveAdminGroupErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `getAdminGroup` answers. */
export type GetAdminGroupErrorCode = 401 | 403 | 40001 | 40039;

/** Codes that `deleteAdminGroup` answers. */
export type DeleteAdminGroupErrorCode = 401 | 403 | 40001 | 40039 | 40040 | 40041;

/** Codes that `listAdminUsers` answers. */
export type ListAdminUsersErrorCode = 401 | 403 | 40001;

/** Codes that `saveAdminUser` answers. */
export type SaveAdminUserErrorCode = 401 | 403 | 40001 | 40042 | 40043 | 50001;

/** Codes that `getAdminUser` answers. */
export type GetAdminUserErrorCode = 401 | 403 | 40001 | 40021;

/** Codes that `deleteAdminUsers` answers. */
export type DeleteAdminUsersErrorCode = -1 | 401 | 403 | 40001 | 40021 | 40043 | 40047 | 50001 | 50005;

/** Codes that `toggleAdminUserBan` answers. */
export type ToggleAdminUserBanErrorCode = 401 | 403 | 40001 | 40021 | 40043;

/** Codes that `listAdminNodes` answers. */
export type ListAdminNodesErrorCode = 401 | 403 | 40001;

/** Codes that `saveAdminNode` answers. */
export type SaveAdminNodeErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `getAdminNode` answers. */
export type GetAdminNodeErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `deleteAdminNode` answers. */
export type DeleteAdminNodeErrorCode = 401 | 403 | 40001 | 40046 | 50001;

/** Codes that `enableAdminNode` answers. */
export type EnableAdminNodeErrorCode = 401 | 403 | 40001 | 40046 | 50001;

/** Codes that `testAdminNodeAria2` answers. */
export type TestAdminNodeAria2ErrorCode = 401 | 403 | 40001;

/** Codes that `previewAdminFile` answers. */
export type PreviewAdminFileErrorCode = -1 | 401 | 403 | 40001 | 40047 | 50004 | 50005;

/** Codes that `listAdminFolder` answers. */
export type ListAdminFolderErrorCode = 401 | 403 | 40001 | 40016 | 40021 | 40035 | 40045 | 40047 | 50005;

/** Codes that `listAdminFiles` answers. */
export type ListAdminFilesErrorCode = 401 | 403 | 40001;

/** Codes that `deleteAdminFiles` answers. */
export type DeleteAdminFilesErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `listAdminShares` answers. */
export type ListAdminSharesErrorCode = 401 | 403 | 40001;

/** Codes that `deleteAdminShares` answers. */
export type DeleteAdminSharesErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `listAdminDownloads` answers. */
export type ListAdminDownloadsErrorCode = 401 | 403 | 40001;

/** Codes that `deleteAdminDownloads` answers. */
export type DeleteAdminDownloadsErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `importAdminFiles` answers. */
export type ImportAdminFilesErrorCode = 401 | 403 | 40001 | 50001;

/** Codes that `listAdminTasks` answers. */
export type ListAdminTasksErrorCode = 401 | 403 | 40001;

/** Codes that `deleteAdminTasks` answers. */
export type DeleteAdminTasksErrorCode = 401 | 403 | 40001 | 50001;
