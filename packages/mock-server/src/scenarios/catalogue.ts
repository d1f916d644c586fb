import { scenarios as cloudreve } from "../apis/cloudreve/scenarios.ts";
import { scenarios as realdebrid } from "../apis/realdebrid/scenarios.ts";

/** Every named scenario, by API. */
export const SCENARIOS = { realdebrid, cloudreve } as const;
