import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { admin } from "./handlers/admin/index.ts";
import { directory } from "./handlers/directory.ts";
import { remoteDownload } from "./handlers/remote-download.ts";
import { site } from "./handlers/site.ts";
import { user } from "./handlers/user.ts";
import { CloudreveState } from "./state.ts";

export { scenarios } from "./scenarios.ts";
export { CloudreveState } from "./state.ts";

export const handlers = { ...site, ...user, ...directory, ...remoteDownload, ...admin } satisfies Handlers<
  operations,
  CloudreveState
>;

export const cloudreve: MockApi<CloudreveState> = {
  name: "cloudreve",
  prefixes: ["/api/v3/", "/f/", "/manifest.json"],
  handlers,
  dialect,
  createState: (start) => new CloudreveState(start),
};
