import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { callback } from "./handlers/callback.ts";
import { directory } from "./handlers/directory.ts";
import { driveAuthorization } from "./handlers/drive-authorization.ts";
import { remoteDownload } from "./handlers/remote-download.ts";
import { site } from "./handlers/site.ts";
import { upload } from "./handlers/upload.ts";
import { user } from "./handlers/user.ts";
import { wopi } from "./handlers/wopi.ts";
import { CloudreveState } from "./state.ts";
import { storages } from "./storage/index.ts";

export { scenarios } from "./scenarios.ts";
export { CloudreveState } from "./state.ts";

export const handlers = {
  ...site,
  ...user,
  ...directory,
  ...remoteDownload,
  ...upload,
  ...callback,
  ...driveAuthorization,
  ...wopi,
} satisfies Handlers<operations, CloudreveState>;

export const cloudreve: MockApi<CloudreveState> = {
  name: "cloudreve",
  prefixes: ["/api/v3/", "/f/", "/manifest.json"],
  handlers,
  files: storages,
  dialect,
  createState: (start) => new CloudreveState(start),
};
