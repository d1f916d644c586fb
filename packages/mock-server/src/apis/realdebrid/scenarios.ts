import type { Scenario } from "../../scenarios/scenario.ts";
import { account } from "./scenarios/account.ts";
import { devices } from "./scenarios/devices.ts";
import { passwords } from "./scenarios/passwords.ts";
import { settings } from "./scenarios/settings.ts";
import { site } from "./scenarios/site.ts";
import { tokens } from "./scenarios/tokens.ts";
import { traffic } from "./scenarios/traffic.ts";
import { website } from "./scenarios/website.ts";
import type { RealDebridState } from "./state.ts";

export const scenarios: readonly Scenario<RealDebridState>[] = [
  ...account,
  ...devices,
  ...tokens,
  ...website,
  ...passwords,
  ...settings,
  ...traffic,
  ...site,
];
