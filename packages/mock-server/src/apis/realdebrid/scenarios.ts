import type { Scenario } from "../../scenarios/scenario.ts";
import type { RealDebridState } from "./state.ts";

export const scenarios: readonly Scenario<RealDebridState>[] = [];
