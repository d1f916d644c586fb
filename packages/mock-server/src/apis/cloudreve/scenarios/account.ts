import { keyScenarios } from "./account-keys.ts";
import { listScenarios } from "./account-lists.ts";
import { loginScenarios } from "./account-login.ts";
import { profileScenarios } from "./account-profile.ts";
import { registrationScenarios } from "./account-registration.ts";
import { sessionCopyScenario } from "./account-session-copy.ts";
import { settingScenarios } from "./account-settings.ts";
import { siteScenarios } from "./account-site.ts";
import type { CloudreveScenario } from "./account-support.ts";

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
