// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** The server's version. */
export type ServerVersionEnvelope = Schemas["ServerVersionEnvelope"];

/**
 * What went wrong. Codes of three digits borrow the meaning of the HTTP status; 40xxx say that the request
 * cannot be carried out, 50xxx that the server failed. These are all the codes of 3.8.3; before 3.6.0 many
 * of them were 40001, 403, 404 or -1. Newer servers may send others.
 */
export type ErrorCode = Schemas["ErrorCode"];

/**
 * A failure. It comes without `data`, and with HTTP status 200, except that storages which call back get
 * 401.
 */
export type ErrorEnvelope = Schemas["ErrorEnvelope"];

/** Themes by their main colour, as the web client understands them. */
export type SiteThemes = Schemas["SiteThemes"];

/** State of an account. */
export type UserStatus = Schemas["UserStatus"];

/** Where a user's picture comes from. */
export type AvatarSource = Schemas["AvatarSource"];

/** The storage policy of a user, and what it allows. */
export type UserPolicy = Schemas["UserPolicy"];

/** A group of users and what its members may do. */
export type Group = Schemas["Group"];

/** What a tag leads to. */
export type TagType = Schemas["TagType"];

/** A shortcut in the user's side bar. */
export type Tag = Schemas["Tag"];

/** An account. */
export type User = Schemas["User"];

/** Which captcha a site uses. */
export type CaptchaType = Schemas["CaptchaType"];

/** What a site is set up for. */
export type SiteConfig = Schemas["SiteConfig"];

/** The setup of a site. */
export type SiteConfigEnvelope = Schemas["SiteConfigEnvelope"];

/** A captcha. */
export type CaptchaEnvelope = Schemas["CaptchaEnvelope"];

/** An icon of the site. */
export type WebAppIcon = Schemas["WebAppIcon"];

/** What browsers need to install the site as an app. */
export type WebAppManifest = Schemas["WebAppManifest"];

/** Where another program gets the login. */
export type SessionCopyEnvelope = Schemas["SessionCopyEnvelope"];

/**
 * E-mail address, password, and what the site's captcha needs. The server reads names in any case; these
 * are the ones its web client sends.
 */
export type LoginRequest = Schemas["LoginRequest"];

/** A user. */
export type UserEnvelope = Schemas["UserEnvelope"];

/** The password was right; the login waits for the two-factor code. */
export type TwoFactorPendingEnvelope = Schemas["TwoFactorPendingEnvelope"];

/** Success without a payload. */
export type EmptyEnvelope = Schemas["EmptyEnvelope"];

/** The code of the authenticator app. */
export type VerifyTwoFactorRequest = Schemas["VerifyTwoFactorRequest"];

/** E-mail address and password of a new account, and what the captcha of the site needs. */
export type RegisterRequest = Schemas["RegisterRequest"];

/** The account waits for its activation by mail. */
export type ActivationSentEnvelope = Schemas["ActivationSentEnvelope"];

/** An account that works now. */
export type ActivatedEmailEnvelope = Schemas["ActivatedEmailEnvelope"];

/** Whose password was forgotten, and what the captcha of the site needs. */
export type RequestPasswordResetRequest = Schemas["RequestPasswordResetRequest"];

/** What the link in the mail says, and the new password. */
export type ResetPasswordRequest = Schemas["ResetPasswordRequest"];

/** How much space a user has. */
export type UserStorage = Schemas["UserStorage"];

/** The space of a user. */
export type UserStorageEnvelope = Schemas["UserStorageEnvelope"];

/** The file or folder behind a share. */
export type ShareItemSource = Schemas["ShareItemSource"];

/** A share in a list. */
export type ShareItem = Schemas["ShareItem"];

/** A user as others see them. */
export type UserProfile = Schemas["UserProfile"];

/** A user and a page of the public shares. */
export type UserProfilePage = Schemas["UserProfilePage"];

/** A user and a page of the public shares. */
export type UserProfilePageEnvelope = Schemas["UserProfilePageEnvelope"];

/** A security key that may be used. */
export type WebAuthnCredentialRef = Schemas["WebAuthnCredentialRef"];

/** Extensions of WebAuthn, by their names. */
export type WebAuthnExtensions = Schemas["WebAuthnExtensions"];

/**
 * What a browser needs to use a security key: `PublicKeyCredentialRequestOptions`, with texts in base64 in
 * place of bytes.
 */
export type WebAuthnRequestOptions = Schemas["WebAuthnRequestOptions"];

/** A login with a security key that was begun. */
export type WebAuthnLogin = Schemas["WebAuthnLogin"];

/** A login with a security key. */
export type WebAuthnLoginEnvelope = Schemas["WebAuthnLoginEnvelope"];

/** What the security key signed. Bytes are in base64url without padding. */
export type WebAuthnAssertionResponse = Schemas["WebAuthnAssertionResponse"];

/** What `navigator.credentials.get` gave. Bytes are in base64url without padding. */
export type FinishWebAuthnLoginRequest = Schemas["FinishWebAuthnLoginRequest"];

/** The site. */
export type WebAuthnRelyingParty = Schemas["WebAuthnRelyingParty"];

/** The user. */
export type WebAuthnUser = Schemas["WebAuthnUser"];

/** A way to sign that the server understands. */
export type WebAuthnAlgorithm = Schemas["WebAuthnAlgorithm"];

/** What kind of security key is wanted. Empty in newer servers. */
export type WebAuthnAuthenticatorSelection = Schemas["WebAuthnAuthenticatorSelection"];

/**
 * What a browser needs to set a security key up: `PublicKeyCredentialCreationOptions`, with texts in base64
 * in place of bytes.
 */
export type WebAuthnCreationOptions = Schemas["WebAuthnCreationOptions"];

/** A security key that is being set up. */
export type WebAuthnRegistration = Schemas["WebAuthnRegistration"];

/** A security key that is being set up. */
export type WebAuthnRegistrationEnvelope = Schemas["WebAuthnRegistrationEnvelope"];

/** What the security key says of itself. Bytes are in base64url without padding. */
export type WebAuthnAttestationResponse = Schemas["WebAuthnAttestationResponse"];

/** What `navigator.credentials.create` gave. Bytes are in base64url without padding. */
export type FinishWebAuthnRegistrationRequest = Schemas["FinishWebAuthnRegistrationRequest"];

/** A security key of a user. */
export type WebAuthnCredential = Schemas["WebAuthnCredential"];

/** A security key. */
export type WebAuthnCredentialEnvelope = Schemas["WebAuthnCredentialEnvelope"];

/** What a user can set. */
export type UserSettings = Schemas["UserSettings"];

/** What a user can set. */
export type UserSettingsEnvelope = Schemas["UserSettingsEnvelope"];

/** State of a background task. */
export type TaskStatus = Schemas["TaskStatus"];

/** What a background task does. */
export type TaskType = Schemas["TaskType"];

/** Why a task failed. */
export type TaskError = Schemas["TaskError"];

/** A background task. */
export type UserTask = Schemas["UserTask"];

/** A page of background tasks. */
export type UserTaskPage = Schemas["UserTaskPage"];

/** A page of background tasks. */
export type UserTaskPageEnvelope = Schemas["UserTaskPageEnvelope"];

/** A new secret for two-factor login. */
export type TwoFactorSecretEnvelope = Schemas["TwoFactorSecretEnvelope"];

/** A picture. */
export type UploadAvatarRequest = Schemas["UploadAvatarRequest"];

/** What to set. */
export type SettingOption = Schemas["SettingOption"];

/** For option `nick`. */
export type NickSetting = Schemas["NickSetting"];

/** A colour: `#` and 3, 4, 6 or 8 hex digits, or `rgb()`, `rgba()` or `hsl()`. */
export type Color = Schemas["Color"];

/** For option `theme`. */
export type ThemeSetting = Schemas["ThemeSetting"];

/** For option `homepage`. */
export type HomepageSetting = Schemas["HomepageSetting"];

/** For option `password`. */
export type PasswordSetting = Schemas["PasswordSetting"];

/** For option `2fa`. */
export type TwoFactorSetting = Schemas["TwoFactorSetting"];

/** For option `authn`. */
export type AuthnSetting = Schemas["AuthnSetting"];

/** The folder to create. */
export type CreateDirectoryRequest = Schemas["CreateDirectoryRequest"];

/** Whether an object is a file or a folder. */
export type ObjectType = Schemas["ObjectType"];

/** A file or a folder. */
export type DirectoryObject = Schemas["DirectoryObject"];

/** A kind of storage. */
export type StoragePolicyType = Schemas["StoragePolicyType"];

/** Where a user's uploads are stored, and what may be uploaded. */
export type StoragePolicySummary = Schemas["StoragePolicySummary"];

/** A folder and what is in it. */
export type DirectoryListing = Schemas["DirectoryListing"];

/** What is in a folder. */
export type DirectoryListingEnvelope = Schemas["DirectoryListingEnvelope"];

/**
 * Files and folders to delete. Ids that are none, do not exist or belong to somebody else are skipped
 * without a word.
 */
export type DeleteObjectsRequest = Schemas["DeleteObjectsRequest"];

/** Not everything was deleted. */
export type PartlyDeletedEnvelope = Schemas["PartlyDeletedEnvelope"];

/**
 * Files and folders, by id. Ids that are none, do not exist or belong to somebody else are skipped without
 * a word.
 */
export type ObjectSelection = Schemas["ObjectSelection"];

/** What to move or copy, and where to. All of it lies directly in one folder. */
export type TransferObjectsRequest = Schemas["TransferObjectsRequest"];

/** What to rename. */
export type RenameObjectRequest = Schemas["RenameObjectRequest"];

/** What is known of a file or folder. */
export type ObjectProperties = Schemas["ObjectProperties"];

/** What is known of a file or folder. */
export type ObjectPropertiesEnvelope = Schemas["ObjectPropertiesEnvelope"];

/** An address. */
export type UrlEnvelope = Schemas["UrlEnvelope"];

/** What goes into an archive, and where the archive goes. */
export type CompressRequest = Schemas["CompressRequest"];

/** The empty file to create. */
export type CreateFileRequest = Schemas["CreateFileRequest"];

/** Which archive is unpacked, and where to. */
export type DecompressRequest = Schemas["DecompressRequest"];

/**
 * Where an office document can be viewed. The two token properties come only from a site that has an office
 * server of its own (WOPI); then send them to `url` as a form.
 */
export type DocumentPreview = Schemas["DocumentPreview"];

/** Where an office document can be viewed. */
export type DocumentPreviewEnvelope = Schemas["DocumentPreviewEnvelope"];

/** What a search goes by. */
export type FileSearchType = Schemas["FileSearchType"];

/** The files that a search found. */
export type FileSearchResult = Schemas["FileSearchResult"];

/** What a search found. */
export type FileSearchResultEnvelope = Schemas["FileSearchResultEnvelope"];

/** The permanent link to a file, or why there is none. */
export type SourceLink = Schemas["SourceLink"];

/** Permanent links to files. */
export type SourceLinksEnvelope = Schemas["SourceLinksEnvelope"];

/** The permanent link to one file. */
export type SingleSourceLink = Schemas["SingleSourceLink"];

/** The permanent link to one file. */
export type SingleSourceLinkEnvelope = Schemas["SingleSourceLinkEnvelope"];

/** The file that is to come. */
export type CreateUploadSessionRequest = Schemas["CreateUploadSessionRequest"];

/**
 * Where the bytes go, and how. What there is depends on the type of the storage policy:
 *
 * | type | keys beside the first three |
 * | --- | --- |
 * | `local` | none: send the chunks to `uploadChunk` |
 * | `remote` | one `uploadURLs`, `credential` |
 * | `s3`, `oss` | one `uploadURLs` per chunk, `uploadID`, `completeURL` |
 * | `qiniu` | one `uploadURLs`, `credential` |
 * | `cos` | one `uploadURLs`, `credential`, `callback`, `path`, `ak`, `keyTime`, `policy` |
 * | `upyun` | one `uploadURLs`, `credential`, `policy` |
 * | `onedrive` | one `uploadURLs` |
 */
export type UploadSession = Schemas["UploadSession"];

/** An upload that was begun. */
export type UploadSessionEnvelope = Schemas["UploadSessionEnvelope"];

/** What a storage needs for an upload. Keys that a storage has no use for are empty or missing. */
export type UploadCredential = Schemas["UploadCredential"];

/** What the storage needs for an upload. */
export type UploadCredentialEnvelope = Schemas["UploadCredentialEnvelope"];

/** What shares are sorted by. */
export type ShareOrderBy = Schemas["ShareOrderBy"];

/** Which shares come first. Small letters are refused. */
export type ShareOrder = Schemas["ShareOrder"];

/** A page of shares. */
export type ShareList = Schemas["ShareList"];

/** A page of shares. */
export type ShareListEnvelope = Schemas["ShareListEnvelope"];

/** What to share, and how. */
export type CreateShareRequest = Schemas["CreateShareRequest"];

/** What can be changed about a share. */
export type ShareProperty = Schemas["ShareProperty"];

/** One property of a share, and its new value. */
export type UpdateShareRequest = Schemas["UpdateShareRequest"];

/** The password of a share, as it is now. */
export type SharePasswordEnvelope = Schemas["SharePasswordEnvelope"];

/** Whether a share can be previewed, as it is now. */
export type SharePreviewEnvelope = Schemas["SharePreviewEnvelope"];

/** The user who shares something. */
export type ShareCreator = Schemas["ShareCreator"];

/** A share that is open to the session that asks. */
export type ShareInfo = Schemas["ShareInfo"];

/**
 * A share whose password the session has not given yet. Only `key`, `create_date` and `creator` say
 * something about it.
 */
export type LockedShareInfo = Schemas["LockedShareInfo"];

/** What a share is about. */
export type ShareInfoEnvelope = Schemas["ShareInfoEnvelope"];

/** A file or a folder in a share. */
export type SharedObject = Schemas["SharedObject"];

/** What is in a shared folder. Unlike a listing of one's own folder it has no storage policy. */
export type SharedFolderListing = Schemas["SharedFolderListing"];

/** What is in a shared folder. */
export type SharedFolderListingEnvelope = Schemas["SharedFolderListingEnvelope"];

/** What a search in a shared folder found. */
export type SharedFolderSearch = Schemas["SharedFolderSearch"];

/** What a search in a shared folder found. */
export type SharedFolderSearchEnvelope = Schemas["SharedFolderSearchEnvelope"];

/** What to put into the archive. Ids that are none or do not exist are skipped without a word. */
export type ShareArchiveRequest = Schemas["ShareArchiveRequest"];

/** Which files, and how the tag looks. */
export type CreateFilterTagRequest = Schemas["CreateFilterTagRequest"];

/** A new tag. */
export type TagIdEnvelope = Schemas["TagIdEnvelope"];

/** Which folder. */
export type CreateLinkTagRequest = Schemas["CreateLinkTagRequest"];

/** A password with which WebDAV programs log in. */
export type WebdavAccount = Schemas["WebdavAccount"];

/** All WebDAV accounts of the user. */
export type WebdavAccounts = Schemas["WebdavAccounts"];

/** All WebDAV accounts of the user. */
export type WebdavAccountsEnvelope = Schemas["WebdavAccountsEnvelope"];

/** A name, and what the account sees. */
export type CreateWebdavAccountRequest = Schemas["CreateWebdavAccountRequest"];

/** A new WebDAV account. */
export type NewWebdavAccount = Schemas["NewWebdavAccount"];

/** A new WebDAV account. */
export type NewWebdavAccountEnvelope = Schemas["NewWebdavAccountEnvelope"];

/** Which account, and at least one thing to change. */
export type UpdateWebdavAccountRequest = Schemas["UpdateWebdavAccountRequest"];

/** What was changed; only what the request had. */
export type WebdavAccountChange = Schemas["WebdavAccountChange"];

/** What was changed. */
export type WebdavAccountChangeEnvelope = Schemas["WebdavAccountChangeEnvelope"];

/** What to download, and where to. */
export type AddRemoteDownloadsRequest = Schemas["AddRemoteDownloadsRequest"];

/**
 * What became of one address: code 0 when it was handed to aria2, otherwise 40015 (too many downloads under
 * way), 40019 (the node is not connected), 40048 (aria2 refused it, for example because it is no address),
 * 50001, 50005 (no node takes downloads), or a code that a slave node gave.
 */
export type RemoteDownloadResult = Schemas["RemoteDownloadResult"];

/** One answer for each address that was to be downloaded. */
export type RemoteDownloadResultsEnvelope = Schemas["RemoteDownloadResultsEnvelope"];

/** State of a remote download. */
export type RemoteDownloadStatus = Schemas["RemoteDownloadStatus"];

/** State of a download in aria2. */
export type Aria2Status = Schemas["Aria2Status"];

/** An address that a file comes from. */
export type RemoteDownloadUri = Schemas["RemoteDownloadUri"];

/** A file of a download, in aria2's own terms. Numbers and truth values are texts. */
export type RemoteDownloadFile = Schemas["RemoteDownloadFile"];

/** The info part of a torrent, as far as the server keeps it. */
export type BittorrentMetainfo = Schemas["BittorrentMetainfo"];

/** What a torrent says about itself. */
export type BittorrentInfo = Schemas["BittorrentInfo"];

/**
 * What aria2 said about a download, in aria2's own terms. Numbers and truth values are texts. All texts are
 * empty until the server asks aria2 for the first time.
 */
export type RemoteDownloadInfo = Schemas["RemoteDownloadInfo"];

/** A download under way. It has no id of its own; see `info.gid`. */
export type ActiveRemoteDownload = Schemas["ActiveRemoteDownload"];

/** Downloads under way. */
export type ActiveRemoteDownloadsEnvelope = Schemas["ActiveRemoteDownloadsEnvelope"];

/** State of the task that moves a finished download into its folder. */
export type TransferStatus = Schemas["TransferStatus"];

/** A download that has ended, well or not. */
export type FinishedRemoteDownload = Schemas["FinishedRemoteDownload"];

/** Downloads that have ended. */
export type FinishedRemoteDownloadsEnvelope = Schemas["FinishedRemoteDownloadsEnvelope"];

/** Where to download to. */
export type AddTorrentRequest = Schemas["AddTorrentRequest"];

/** Which files of a torrent. */
export type SelectRemoteDownloadFilesRequest = Schemas["SelectRemoteDownloadFilesRequest"];

/** What the slave knows of the file. */
export type RemoteCallbackData = Schemas["RemoteCallbackData"];

/** A file that a slave node has received. */
export type RemoteCallbackRequest = Schemas["RemoteCallbackRequest"];

/** Why a storage is refused. No envelope. */
export type CallbackRefusal = Schemas["CallbackRefusal"];

/** A file that Qiniu has received. */
export type QiniuCallbackRequest = Schemas["QiniuCallbackRequest"];

/** A file that OSS has received. */
export type OssCallbackRequest = Schemas["OssCallbackRequest"];

/** A file that Upyun has received. */
export type UpyunCallbackRequest = Schemas["UpyunCallbackRequest"];

/** Nothing; the object must be there all the same. */
export type OneDriveCallbackRequest = Schemas["OneDriveCallbackRequest"];

/** What an office server needs to know of a document, in the terms of WOPI. No envelope. */
export type WopiFileInfo = Schemas["WopiFileInfo"];

/** Where aria2 is, and who calls it. */
export type TestAria2Request = Schemas["TestAria2Request"];

/** The version of aria2. */
export type Aria2VersionEnvelope = Schemas["Aria2VersionEnvelope"];

/** Which version a server is. All values are texts. */
export type AdminServerVersion = Schemas["AdminServerVersion"];

/** How much a site holds, and how it grew in the last twelve days. */
export type AdminSummary = Schemas["AdminSummary"];

/** Figures of the site. */
export type AdminSummaryEnvelope = Schemas["AdminSummaryEnvelope"];

/** Which settings to read. */
export type GetAdminSettingsRequest = Schemas["GetAdminSettingsRequest"];

/** Values of settings. */
export type AdminSettingsEnvelope = Schemas["AdminSettingsEnvelope"];

/** A setting and its new value. */
export type AdminSetting = Schemas["AdminSetting"];

/** Which settings to change. */
export type UpdateAdminSettingsRequest = Schemas["UpdateAdminSettingsRequest"];

/** Whom to send a test mail. */
export type AdminTestMailRequest = Schemas["AdminTestMailRequest"];

/** A program that makes thumbnails. */
export type AdminThumbGenerator = Schemas["AdminThumbGenerator"];

/** The program to test. */
export type AdminTestThumbRequest = Schemas["AdminTestThumbRequest"];

/** What a program says about its version. */
export type AdminThumbVersionEnvelope = Schemas["AdminThumbVersionEnvelope"];

/**
 * Which records, and in which order. Columns, order and searched words go into SQL as they are: never let
 * strangers write them. An unknown column gives an empty list, not a failure.
 */
export type AdminListRequest = Schemas["AdminListRequest"];

/** What a storage policy has beyond its columns. Keys without a value are left out. */
export type AdminPolicyOptions = Schemas["AdminPolicyOptions"];

/** A storage policy: where files are stored, and how. Empty, with id 0, where a record has none. */
export type AdminPolicy = Schemas["AdminPolicy"];

/** A page of storage policies. */
export type AdminPolicyPage = Schemas["AdminPolicyPage"];

/** A page of storage policies. */
export type AdminPoliciesEnvelope = Schemas["AdminPoliciesEnvelope"];

/** Options of a storage policy to save. */
export type AdminPolicyOptionsInput = Schemas["AdminPolicyOptionsInput"];

/**
 * A storage policy to save. A key that is missing, or a number that is null, is stored as empty, 0 or
 * false: change what `getAdminPolicy` gave, and send all of it.
 */
export type AdminPolicyInput = Schemas["AdminPolicyInput"];

/** The policy to save. */
export type SaveAdminPolicyRequest = Schemas["SaveAdminPolicyRequest"];

/** The id of a record that was created or saved. */
export type CreatedIdEnvelope = Schemas["CreatedIdEnvelope"];

/** A storage policy. */
export type AdminPolicyEnvelope = Schemas["AdminPolicyEnvelope"];

/** A folder to try. */
export type TestAdminPolicyPathRequest = Schemas["TestAdminPolicyPathRequest"];

/** A slave node to try. */
export type TestAdminSlaveRequest = Schemas["TestAdminSlaveRequest"];

/** Which storage to set up. */
export type AddAdminPolicyCorsRequest = Schemas["AddAdminPolicyCorsRequest"];

/** Where to make the function. */
export type AddAdminPolicyScfRequest = Schemas["AddAdminPolicyScfRequest"];

/** What members of a group may do. Keys that are false or 0 are left out. */
export type AdminGroupOptions = Schemas["AdminGroupOptions"];

/** Numbers of storage policies. */
export type AdminPolicyIds = Schemas["AdminPolicyIds"];

/**
 * A group of users. Empty, with id 0, where a record has none. 1 are administrators, 2 users, 3 visitors
 * without login.
 */
export type AdminGroup = Schemas["AdminGroup"];

/** All groups. */
export type AdminGroupsEnvelope = Schemas["AdminGroupsEnvelope"];

/** A page of groups. */
export type AdminGroupPage = Schemas["AdminGroupPage"];

/** A page of groups. */
export type AdminGroupPageEnvelope = Schemas["AdminGroupPageEnvelope"];

/** Options of a group to save. */
export type AdminGroupOptionsInput = Schemas["AdminGroupOptionsInput"];

/**
 * A group to save. A key that is missing, or a number that is null, is stored as empty, 0 or false: change
 * what `getAdminGroup` gave, and send all of it.
 */
export type AdminGroupInput = Schemas["AdminGroupInput"];

/** The group to save. */
export type SaveAdminGroupRequest = Schemas["SaveAdminGroupRequest"];

/** A group. */
export type AdminGroupEnvelope = Schemas["AdminGroupEnvelope"];

/** Security keys as the library of the server writes them. */
export type AdminUserCredentials = Schemas["AdminUserCredentials"];

/** What a user chose. Keys without a value are left out. */
export type AdminUserOptions = Schemas["AdminUserOptions"];

/** A user. Empty, with id 0, where the account is gone. */
export type AdminUser = Schemas["AdminUser"];

/** A page of users. */
export type AdminUserPage = Schemas["AdminUserPage"];

/** A page of users. */
export type AdminUserPageEnvelope = Schemas["AdminUserPageEnvelope"];

/** What a new user has chosen. */
export type AdminUserOptionsInput = Schemas["AdminUserOptionsInput"];

/**
 * A user to save. With an `ID`, `Nick`, `Email`, `GroupID`, `Status` and `TwoFactor` are stored and the
 * rest is ignored; one of these five that is missing is stored as empty or 0.
 */
export type AdminUserInput = Schemas["AdminUserInput"];

/** The user to save. */
export type SaveAdminUserRequest = Schemas["SaveAdminUserRequest"];

/** A user. */
export type AdminUserEnvelope = Schemas["AdminUserEnvelope"];

/** Numbers of records. */
export type AdminIds = Schemas["AdminIds"];

/** Whether an account is blocked. */
export type AdminUserBanState = Schemas["AdminUserBanState"];

/** The new state of an account. */
export type AdminUserBanEnvelope = Schemas["AdminUserBanEnvelope"];

/** Options of aria2, under its own names; any of its options can occur. */
export type Aria2Options = Schemas["Aria2Options"];

/** How a node reaches aria2. Keys without a value are left out. */
export type AdminNodeAria2Options = Schemas["AdminNodeAria2Options"];

/** A server that downloads for this one; 1 is this server itself. */
export type AdminNode = Schemas["AdminNode"];

/** A page of nodes. */
export type AdminNodePage = Schemas["AdminNodePage"];

/** A page of nodes. */
export type AdminNodePageEnvelope = Schemas["AdminNodePageEnvelope"];

/** How a node reaches aria2. */
export type AdminNodeAria2OptionsInput = Schemas["AdminNodeAria2OptionsInput"];

/**
 * A node to save. A key that is missing is stored as empty, 0 or false: change what `getAdminNode` gave,
 * and send all of it.
 */
export type AdminNodeInput = Schemas["AdminNodeInput"];

/** The node to save. */
export type SaveAdminNodeRequest = Schemas["SaveAdminNodeRequest"];

/** A node. */
export type AdminNodeEnvelope = Schemas["AdminNodeEnvelope"];

/** What a folder belongs to. */
export type AdminFolderOwner = Schemas["AdminFolderOwner"];

/**
 * What is in a folder of a user or of a storage. Unlike a user's own listing it tells neither the folder's
 * id nor the storage policy.
 */
export type AdminFolderListing = Schemas["AdminFolderListing"];

/** What is in a folder of a user or of a storage. */
export type AdminFolderEnvelope = Schemas["AdminFolderEnvelope"];

/**
 * What the server noted about a file, by name: `thumb_status` (`exist` or `not_available`),
 * `thumb_sidecar`, `webdav_checksum`. All values are texts.
 */
export type AdminFileMetadata = Schemas["AdminFileMetadata"];

/** A file, as the database has it. */
export type AdminFile = Schemas["AdminFile"];

/** Users by their number, as texts. */
export type AdminUsersById = Schemas["AdminUsersById"];

/** One page of the files of all users. */
export type AdminFilePage = Schemas["AdminFilePage"];

/** One page of the files of all users. */
export type AdminFilePageEnvelope = Schemas["AdminFilePageEnvelope"];

/** Which files to delete, and how. */
export type DeleteAdminFilesRequest = Schemas["DeleteAdminFilesRequest"];

/** A folder, as the database has it. */
export type AdminFolder = Schemas["AdminFolder"];

/** A share, as the database has it. */
export type AdminShare = Schemas["AdminShare"];

/** One page of the shares of all users. */
export type AdminSharePage = Schemas["AdminSharePage"];

/** One page of the shares of all users. */
export type AdminSharePageEnvelope = Schemas["AdminSharePageEnvelope"];

/** What a remote download began with. */
export type AdminDownloadType = Schemas["AdminDownloadType"];

/** What a task of type 0 packs. */
export type AdminCompressProps = Schemas["AdminCompressProps"];

/** What a task of type 1 unpacks. */
export type AdminDecompressProps = Schemas["AdminDecompressProps"];

/** What a task of type 2 moves into a folder. */
export type AdminTransferProps = Schemas["AdminTransferProps"];

/** What a task of type 3 imports. */
export type AdminImportProps = Schemas["AdminImportProps"];

/** What a task of type 4 cleans up. */
export type AdminRecycleProps = Schemas["AdminRecycleProps"];

/** What a task works on, depending on its type. */
export type AdminTaskProps = Schemas["AdminTaskProps"];

/** A background task, as the database has it. */
export type AdminTask = Schemas["AdminTask"];

/** A remote download, as the database has it. */
export type AdminDownload = Schemas["AdminDownload"];

/** One page of the downloads of all users. */
export type AdminDownloadPage = Schemas["AdminDownloadPage"];

/** One page of the downloads of all users. */
export type AdminDownloadPageEnvelope = Schemas["AdminDownloadPageEnvelope"];

/** What to import, and for whom. */
export type ImportAdminFilesRequest = Schemas["ImportAdminFilesRequest"];

/** One page of the tasks of all users. */
export type AdminTaskPage = Schemas["AdminTaskPage"];

/** One page of the tasks of all users. */
export type AdminTaskPageEnvelope = Schemas["AdminTaskPageEnvelope"];
