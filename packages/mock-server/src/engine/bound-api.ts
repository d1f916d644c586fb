import type { HandlerContext, MockResponse } from "./handler.ts";
import type { FileContext, MockApi } from "./mock-api.ts";
import type { RawRequest } from "./raw-request.ts";

/** What a handler gets, except for the state. */
export type HandlerInput = Omit<HandlerContext<never, unknown>, "state">;

/** An API together with one state; of which kind no longer matters. */
export interface BoundApi extends Pick<MockApi, "name" | "prefixes" | "headLikeGet" | "dialect"> {
  /** Answers a path that is in no description; `undefined` when it is not among those of the API. */
  answerFile(request: RawRequest, context: Omit<FileContext<unknown>, "state">): MockResponse | undefined;
  handlerOf(operationId: string): ((input: HandlerInput) => unknown) | undefined;
}

export function bindApi<State>(api: MockApi<State>, state: State): BoundApi {
  const handlers = new Map(Object.entries(api.handlers));
  return {
    ...api,
    answerFile: (request, context) =>
      api.files?.prefixes.some((prefix) => request.path.startsWith(prefix))
        ? api.files.answer(request, { ...context, state })
        : undefined,
    handlerOf: (operationId) => {
      const handler = handlers.get(operationId);
      return handler && ((input) => handler({ ...input, state }));
    },
  };
}
