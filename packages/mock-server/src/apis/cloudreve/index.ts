import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { directory } from "./handlers/directory.ts";
import { file } from "./handlers/file.ts";
import { fileArchive } from "./handlers/file-archive.ts";
import { fileBytes } from "./handlers/file-bytes.ts";
import { fileLinks } from "./handlers/file-links.ts";
import { object } from "./handlers/object.ts";
import { remoteDownload } from "./handlers/remote-download.ts";
import { share } from "./handlers/share.ts";
import { sharedFiles } from "./handlers/shared-file.ts";
import { sharedFolders } from "./handlers/shared-folder.ts";
import { site } from "./handlers/site.ts";
import { user } from "./handlers/user.ts";
import { CloudreveState } from "./state.ts";

export { scenarios } from "./scenarios.ts";
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
  ...remoteDownload,
  ...share,
  ...sharedFiles,
  ...sharedFolders,
} satisfies Handlers<operations, CloudreveState>;

export const cloudreve: MockApi<CloudreveState> = {
  name: "cloudreve",
  prefixes: ["/api/v3/", "/f/", "/manifest.json"],
  handlers,
  dialect,
  createState: (start) => new CloudreveState(start),
};
