import type { Scenario } from "../../scenarios/scenario.ts";
import { account } from "./scenarios/account.ts";
import { adminScenarios } from "./scenarios/admin.ts";
import { fileScenarios } from "./scenarios/files.ts";
import { uploads } from "./scenarios/uploads.ts";
import type { CloudreveState } from "./state.ts";

export const scenarios: readonly Scenario<CloudreveState>[] = [
  ...account,
  ...adminScenarios,
  ...fileScenarios,
  ...uploads,
];
