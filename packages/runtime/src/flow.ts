// What jobs of several calls are made of. Apart from the rest, so that programs load it with the first such job.
export { inTurn } from "./flow/in-turn.ts";
export { infoHashOfMagnet } from "./flow/magnet.ts";
export { outagePause, PollPace } from "./flow/poll-pace.ts";
export { SharedValue } from "./flow/shared-value.ts";
export { type FlowOptions, within } from "./flow/within.ts";
export { Turns } from "./store/turns.ts";
