import type { Scenario } from "../../scenarios/scenario.ts";
import { adminScenarios } from "./scenarios/admin.ts";
import type { CloudreveState } from "./state.ts";

export const scenarios: readonly Scenario<CloudreveState>[] = [...adminScenarios];
