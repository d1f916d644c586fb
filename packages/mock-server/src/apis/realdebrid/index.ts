import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { around } from "./around.ts";
import { dialect } from "./dialect.ts";
import { downloads } from "./handlers/downloads.ts";
import { hosts } from "./handlers/hosts.ts";
import { oauth } from "./handlers/oauth.ts";
import { settings } from "./handlers/settings.ts";
import { streaming } from "./handlers/streaming.ts";
import { time } from "./handlers/time.ts";
import { torrents } from "./handlers/torrents.ts";
import { traffic } from "./handlers/traffic.ts";
import { unrestrict } from "./handlers/unrestrict.ts";
import { user } from "./handlers/user.ts";
import { downloadFiles } from "./links/files.ts";
import { RealDebridState } from "./state.ts";

export { MOCK_APP } from "./access/apps.ts";
export { PRIVATE_TOKEN } from "./access/tokens.ts";
export { RealDebridState } from "./state.ts";

export const handlers = {
  ...oauth,
  ...user,
  ...torrents,
  ...unrestrict,
  ...downloads,
  ...streaming,
  ...settings,
  ...traffic,
  ...hosts,
  ...time,
} satisfies Handlers<operations, RealDebridState>;

export const realdebrid: MockApi<RealDebridState> = {
  name: "realdebrid",
  prefixes: ["/rest/1.0/", "/oauth/v2/"],
  handlers,
  files: downloadFiles,
  dialect,
  around,
  createState: (start) => new RealDebridState(start),
};
