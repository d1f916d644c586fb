import type { HandlerContext, MockResponse } from "./handler.ts";
import type { Arrival, FileContext, HANG_UP, MockApi } from "./mock-api.ts";
import type { RawRequest } from "./raw-request.ts";

/** What a handler gets, except for the state. */
export type HandlerInput = Omit<HandlerContext<never, unknown>, "state">;

/** An API together with one state; of which kind no longer matters. */
export interface BoundApi extends Pick<MockApi, "name" | "prefixes" | "headLikeGet" | "dialect"> {
  /** Answers a path that is in no description; `undefined` when it is not among those of the API. */
  answerFile(request: RawRequest, context: Omit<FileContext<unknown>, "state">): MockResponse | undefined;
  handlerOf(operationId: string): ((input: HandlerInput) => unknown) | undefined;
  understand(request: RawRequest): RawRequest;
  before(arrival: Arrival): MockResponse | typeof HANG_UP | undefined;
  after(answer: MockResponse, arrival: Arrival): MockResponse;
}

/** @param stateOf the state at the moment, which may be replaced */
export function bindApi<State>(api: MockApi<State>, stateOf: () => State): BoundApi {
  const handlers = new Map(Object.entries(api.handlers));
  const { understand, before, after } = api.around ?? {};
  return {
    ...api,
    understand: (request) => understand?.(request) ?? request,
    before: (arrival) => before?.(arrival, stateOf()),
    after: (answer, arrival) => after?.(answer, arrival, stateOf()) ?? answer,
    answerFile: (request, context) =>
      api.files?.prefixes.some((prefix) => request.path.startsWith(prefix))
        ? api.files.answer(request, { ...context, state: stateOf() })
        : undefined,
    handlerOf: (operationId) => {
      const handler = handlers.get(operationId);
      if (handler === undefined) return undefined;
      return ({ path, query, body, headers, clock, origin }) =>
        handler({ path, query, body, headers, clock, origin, state: stateOf() });
    },
  };
}
