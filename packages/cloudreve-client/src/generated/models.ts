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

/** A failure. It comes with HTTP status 200 and without `data`. */
export type ErrorEnvelope = Schemas["ErrorEnvelope"];

/** Where another program gets the login. */
export type SessionCopyEnvelope = Schemas["SessionCopyEnvelope"];

/**
 * E-mail address, password, and what the site's captcha needs. The server reads names in any case; these
 * are the ones its web client sends.
 */
export type LoginRequest = Schemas["LoginRequest"];

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

/** A user. */
export type UserEnvelope = Schemas["UserEnvelope"];

/** The password was right; the login waits for the two-factor code. */
export type TwoFactorPendingEnvelope = Schemas["TwoFactorPendingEnvelope"];

/** Success without a payload. */
export type EmptyEnvelope = Schemas["EmptyEnvelope"];

/** The code of the authenticator app. */
export type VerifyTwoFactorRequest = Schemas["VerifyTwoFactorRequest"];

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

/** Why a task failed. */
export type TaskError = Schemas["TaskError"];

/** A download that has ended, well or not. */
export type FinishedRemoteDownload = Schemas["FinishedRemoteDownload"];

/** Downloads that have ended. */
export type FinishedRemoteDownloadsEnvelope = Schemas["FinishedRemoteDownloadsEnvelope"];

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
 * A storage policy to save. A key that is missing is stored as empty, 0 or false: change what
 * `getAdminPolicy` gave, and send all of it.
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

/** An address. */
export type UrlEnvelope = Schemas["UrlEnvelope"];

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
 * A group to save. A key that is missing is stored as empty, 0 or false: change what `getAdminGroup` gave,
 * and send all of it.
 */
export type AdminGroupInput = Schemas["AdminGroupInput"];

/** The group to save. */
export type SaveAdminGroupRequest = Schemas["SaveAdminGroupRequest"];

/** A group. */
export type AdminGroupEnvelope = Schemas["AdminGroupEnvelope"];

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

/** The new state of an account. */
export type AdminUserStatusEnvelope = Schemas["AdminUserStatusEnvelope"];

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

/** Where aria2 is, and who calls it. */
export type TestAria2Request = Schemas["TestAria2Request"];

/** The version of aria2. */
export type Aria2VersionEnvelope = Schemas["Aria2VersionEnvelope"];

/** Themes by their main colour, as the web client understands them. */
export type SiteThemes = Schemas["SiteThemes"];

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

/** What a user can set. */
export type UserSettings = Schemas["UserSettings"];

/** What a user can set. */
export type UserSettingsEnvelope = Schemas["UserSettingsEnvelope"];

/** State of a background task. */
export type TaskStatus = Schemas["TaskStatus"];

/** What a background task does. */
export type TaskType = Schemas["TaskType"];

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

/** Where to download to. */
export type AddTorrentRequest = Schemas["AddTorrentRequest"];

/** Which files of a torrent. */
export type SelectRemoteDownloadFilesRequest = Schemas["SelectRemoteDownloadFilesRequest"];
