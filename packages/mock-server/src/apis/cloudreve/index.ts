import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { admin } from "./handlers/admin/index.ts";
import { fileArchive } from "./handlers/files/archives.ts";
import { fileBytes } from "./handlers/files/bytes.ts";
import { directory } from "./handlers/files/directory.ts";
import { file } from "./handlers/files/files.ts";
import { fileLinks } from "./handlers/files/links.ts";
import { object } from "./handlers/files/objects.ts";
import { wopi } from "./handlers/files/wopi.ts";
import { remoteDownload } from "./handlers/remote-download.ts";
import { sharedFiles } from "./handlers/shares/files.ts";
import { sharedFolders } from "./handlers/shares/folders.ts";
import { share } from "./handlers/shares/shares.ts";
import { site } from "./handlers/site.ts";
import { callback } from "./handlers/uploads/callback.ts";
import { driveAuthorization } from "./handlers/uploads/drive-authorization.ts";
import { upload } from "./handlers/uploads/upload.ts";
import { authn } from "./handlers/users/authn.ts";
import { avatar } from "./handlers/users/avatar.ts";
import { profile } from "./handlers/users/profile.ts";
import { registration } from "./handlers/users/registration.ts";
import { user } from "./handlers/users/session.ts";
import { sessionCopy } from "./handlers/users/session-copy.ts";
import { settings } from "./handlers/users/settings.ts";
import { tags } from "./handlers/users/tags.ts";
import { webdav } from "./handlers/users/webdav.ts";
import { CloudreveState } from "./state.ts";
import { storages } from "./storage/index.ts";

export { CloudreveState } from "./state.ts";

export const handlers = {
  ...site,
  ...user,
  ...directory,
  ...object,
  ...file,
  ...fileBytes,
  ...fileLinks,
  ...fileArchive,
  ...sessionCopy,
  ...registration,
  ...authn,
  ...profile,
  ...avatar,
  ...settings,
  ...tags,
  ...webdav,
  ...remoteDownload,
  ...upload,
  ...callback,
  ...driveAuthorization,
  ...wopi,
  ...admin,
  ...share,
  ...sharedFiles,
  ...sharedFolders,
} satisfies Handlers<operations, CloudreveState>;

export const cloudreve: MockApi<CloudreveState> = {
  name: "cloudreve",
  prefixes: ["/api/v3/", "/f/", "/manifest.json"],
  handlers,
  files: storages,
  dialect,
  createState: (start) => new CloudreveState(start),
};
