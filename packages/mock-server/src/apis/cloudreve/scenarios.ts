import type { Scenario } from "../../scenarios/scenario.ts";
import { uploads } from "./scenarios/uploads.ts";
import type { CloudreveState } from "./state.ts";

export const scenarios: readonly Scenario<CloudreveState>[] = [...uploads];
