import { keyScenarios } from "./keys.ts";
import { listScenarios } from "./lists.ts";
import { loginScenarios } from "./login.ts";
import { profileScenarios } from "./profile.ts";
import { registrationScenarios } from "./registration.ts";
import { sessionCopyScenario } from "./session-copy.ts";
import { settingScenarios } from "./settings.ts";
import { siteScenarios } from "./site.ts";
import type { CloudreveScenario } from "./support.ts";

/** The site, logging in, and everything that belongs to an account but its files. */
export const account: readonly CloudreveScenario[] = [
  ...siteScenarios,
  ...loginScenarios,
  ...registrationScenarios,
  sessionCopyScenario,
  ...keyScenarios,
  ...settingScenarios,
  ...profileScenarios,
  ...listScenarios,
];
