import type { HandlerContext } from "./handler.ts";
import type { MockApi } from "./mock-api.ts";

/** What a handler gets, except for the state. */
export type HandlerInput = Omit<HandlerContext<never, unknown>, "state">;

/** An API together with one state; of which kind no longer matters. */
export interface BoundApi extends Pick<MockApi, "name" | "prefixes" | "headLikeGet" | "dialect"> {
  handlerOf(operationId: string): ((input: HandlerInput) => unknown) | undefined;
}

export function bindApi<State>(api: MockApi<State>, state: State): BoundApi {
  const handlers = new Map(Object.entries(api.handlers));
  return {
    ...api,
    handlerOf: (operationId) => {
      const handler = handlers.get(operationId);
      return handler && ((input) => handler({ ...input, state }));
    },
  };
}
