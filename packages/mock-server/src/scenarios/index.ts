import { scenarios as cloudreve } from "../apis/cloudreve/scenarios.ts";
import { scenarios as realdebrid } from "../apis/realdebrid/scenarios.ts";

export { playScenario, type Reached } from "./play.ts";
export type { Caller, Received, Scenario, Sent, Stage } from "./scenario.ts";

/** Every named scenario, by API. */
export const SCENARIOS = { realdebrid, cloudreve } as const;
