export { SCENARIOS } from "./catalogue.ts";
export { playScenario, type Reached } from "./play.ts";
export type { Caller, Received, Scenario, Sent, Stage } from "./scenario.ts";
