import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { admin } from "./handlers/admin/index.ts";
import { authn } from "./handlers/authn.ts";
import { avatar } from "./handlers/avatar.ts";
import { callback } from "./handlers/callback.ts";
import { directory } from "./handlers/directory.ts";
import { driveAuthorization } from "./handlers/drive-authorization.ts";
import { file } from "./handlers/file.ts";
import { fileArchive } from "./handlers/file-archive.ts";
import { fileBytes } from "./handlers/file-bytes.ts";
import { fileLinks } from "./handlers/file-links.ts";
import { object } from "./handlers/object.ts";
import { profile } from "./handlers/profile.ts";
import { registration } from "./handlers/registration.ts";
import { remoteDownload } from "./handlers/remote-download.ts";
import { sessionCopy } from "./handlers/session-copy.ts";
import { settings } from "./handlers/settings.ts";
import { share } from "./handlers/share.ts";
import { sharedFiles } from "./handlers/shared-file.ts";
import { sharedFolders } from "./handlers/shared-folder.ts";
import { site } from "./handlers/site.ts";
import { tags } from "./handlers/tags.ts";
import { upload } from "./handlers/upload.ts";
import { user } from "./handlers/user.ts";
import { webdav } from "./handlers/webdav.ts";
import { wopi } from "./handlers/wopi.ts";
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
