// What jobs of several calls are made of. Apart from the rest, so that programs load it with the first such job.
export { checkMilliseconds } from "./encode/check-milliseconds.ts";
export { ApiError, completed, DecodeError, HttpError, LimitedError } from "./errors/index.ts";
export { inTurn } from "./flow/in-turn.ts";
export { infoHashOfMagnet } from "./flow/magnet.ts";
export { outagePause, PollPace } from "./flow/poll-pace.ts";
export { SharedValue } from "./flow/shared-value.ts";
export { wait } from "./flow/wait.ts";
export { type FlowOptions, within } from "./flow/within.ts";
export { parseRetryAfter } from "./retry/retry-after.ts";
export { type Hide, hiderOfArgs } from "./secrets/hide.ts";
export { headersFor, headersTo, sendRequest } from "./send-request.ts";
export { Turns } from "./store/turns.ts";
export { FileChangedError } from "./transfer/file-changed-error.ts";
