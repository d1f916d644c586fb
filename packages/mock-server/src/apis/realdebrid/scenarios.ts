import type { Scenario } from "../../scenarios/scenario.ts";
import { account } from "./scenarios/account.ts";
import { containers } from "./scenarios/containers.ts";
import { devices } from "./scenarios/devices.ts";
import { downloads } from "./scenarios/downloads.ts";
import { limits } from "./scenarios/limits.ts";
import { links } from "./scenarios/links.ts";
import { passwords } from "./scenarios/passwords.ts";
import { settings } from "./scenarios/settings.ts";
import { site } from "./scenarios/site.ts";
import { tokens } from "./scenarios/tokens.ts";
import { torrentLife } from "./scenarios/torrent-life.ts";
import { torrentRefusals } from "./scenarios/torrent-refusals.ts";
import { traffic } from "./scenarios/traffic.ts";
import { website } from "./scenarios/website.ts";
import type { RealDebridState } from "./state.ts";

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
