import { scenarios as cloudreve } from "../apis/cloudreve/scenarios/index.ts";
import { scenarios as realdebrid } from "../apis/realdebrid/scenarios/index.ts";
import type { ApiName } from "../specs.ts";
import type { Scenario } from "./scenario.ts";

/** Every named scenario, by API. */
export const SCENARIOS = { realdebrid, cloudreve } as const;

/** Those of an API; which kind of state goes with which is kept together by name. */
export const scenariosOf = (api: ApiName) => SCENARIOS[api] as unknown as readonly Scenario<unknown>[];
