import { VirtualClock } from "../../../src/clock.ts";
import type { HandlerContext, MockResponse } from "../../../src/engine/handler.ts";
import type { MockApi } from "../../../src/engine/mock-api.ts";
import { answerCheck } from "./answer-check.ts";

export const START = Date.parse("2026-01-31T12:00:00Z");
export const ORIGIN = "http://127.0.0.1:4010";

export interface Input {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly headers?: HandlerContext<never, unknown>["headers"];
}

/** Calls handlers without HTTP, on a frozen clock, and checks every answer against the description. */
export function startApi<State>(api: MockApi<State>, seed = 1) {
  const clock = new VirtualClock({ mode: "frozen", start: START });
  const state = api.createState({ clock, seed });
  const check = answerCheck(api.name);

  function call(operation: string, input: Input = {}): MockResponse {
    const handler = api.handlers[operation];
    if (!handler) throw new Error(`there is no handler for ${operation}`);
    const context = {
      path: {},
      query: {},
      body: undefined,
      headers: {},
      ...input,
      state,
      clock,
      origin: ORIGIN,
    };
    const answer = handler(context as unknown as HandlerContext<never, State>) as MockResponse;
    check(operation, answer);
    return answer;
  }

  /** Moves the clock by seconds. */
  const pass = (seconds: number): void => clock.advance(seconds * 1000);

  return { state, clock, call, pass };
}
