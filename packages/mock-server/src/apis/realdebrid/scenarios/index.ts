import type { Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import { account } from "./account.ts";
import { containers } from "./containers.ts";
import { devices } from "./devices.ts";
import { downloads } from "./downloads.ts";
import { limits } from "./limits.ts";
import { links } from "./links.ts";
import { passwords } from "./passwords.ts";
import { settings } from "./settings.ts";
import { site } from "./site.ts";
import { tokens } from "./tokens.ts";
import { torrentLife } from "./torrent-life.ts";
import { torrentRefusals } from "./torrent-refusals.ts";
import { traffic } from "./traffic.ts";
import { website } from "./website.ts";

export const scenarios: readonly Scenario<RealDebridState>[] = [
  ...account,
  ...containers,
  ...devices,
  ...downloads,
  ...limits,
  ...links,
  ...passwords,
  ...settings,
  ...site,
  ...tokens,
  ...torrentLife,
  ...torrentRefusals,
  ...traffic,
  ...website,
];
