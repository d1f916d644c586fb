import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../engine/handler.ts";
import type { MockApi } from "../../engine/mock-api.ts";
import { dialect } from "./dialect.ts";
import { hosts } from "./handlers/hosts.ts";
import { oauth } from "./handlers/oauth.ts";
import { settings } from "./handlers/settings.ts";
import { time } from "./handlers/time.ts";
import { torrents } from "./handlers/torrents.ts";
import { traffic } from "./handlers/traffic.ts";
import { unrestrict } from "./handlers/unrestrict.ts";
import { user } from "./handlers/user.ts";
import { RealDebridState } from "./state.ts";

export { MOCK_APP } from "./apps.ts";
export { scenarios } from "./scenarios.ts";
export { RealDebridState } from "./state.ts";
export { PRIVATE_TOKEN } from "./tokens.ts";

export const handlers = {
  ...oauth,
  ...user,
  ...settings,
  ...traffic,
  ...hosts,
  ...time,
  ...torrents,
  ...unrestrict,
} satisfies Handlers<operations, RealDebridState>;

export const realdebrid: MockApi<RealDebridState> = {
  name: "realdebrid",
  prefixes: ["/rest/1.0/", "/oauth/v2/"],
  handlers,
  dialect,
  createState: (start) => new RealDebridState(start),
};
