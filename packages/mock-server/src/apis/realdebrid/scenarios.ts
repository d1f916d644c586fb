import type { Scenario } from "../../scenarios/scenario.ts";
import { limits } from "./scenarios/limits.ts";
import type { RealDebridState } from "./state.ts";

export const scenarios: readonly Scenario<RealDebridState>[] = [...limits];
