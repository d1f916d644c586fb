import type { ApiDocument } from "../../../engine/document.ts";
import { type AnyHandlers, type HandlerContext, type MockResponse, PASS } from "../../../engine/handler.ts";
import { listOperations } from "../../../engine/list-operations.ts";
import type { Dialect, MockApi } from "../../../engine/mock-api.ts";
import { cloudreve } from "../index.ts";
import type { CloudreveState } from "../state.ts";
import { type Older, olderAnswer, withOlderCodes } from "./older-answer.ts";
import { olderBehaviour } from "./older-behaviour.ts";
import { olderHandlers } from "./older-handlers.ts";
import { olderHeaders } from "./older-headers.ts";
import { olderState } from "./older-state.ts";
import { pastHandlers } from "./past-handlers.ts";
import { isObject } from "./read-schema.ts";
import { recoded } from "./recoded.ts";
import type { Release } from "./release.ts";

type Answering = (context: HandlerContext<never, CloudreveState>) => unknown;

/** Cloudreve as an older server: what today's handlers answer is brought into the form of its description. */
export function olderCloudreve(release: Release, document: ApiDocument): MockApi<CloudreveState> {
  const operations = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  const given: AnyHandlers<CloudreveState> = {
    ...cloudreve.handlers,
    ...(pastHandlers as AnyHandlers<CloudreveState>),
    ...olderHandlers(release),
    ...olderBehaviour(release),
  };
  const handlers = Object.entries(given).flatMap(([id, handler]): [string, Answering][] => {
    const operation = operations.get(id);
    return operation && handler ? [[id, answering({ release, document, operation }, handler)]] : [];
  });
  const { dialect } = cloudreve;
  const adapt = (answer: MockResponse, id = ""): MockResponse => {
    const operation = operations.get(id);
    const headers = olderHeaders(release, answer.headers ?? {}, 0);
    const { body } = answer;
    if (!operation || !isObject(body)) return { ...answer, headers };
    return { ...answer, headers, body: withOlderCodes({ release, operation }, body) };
  };
  const older: Dialect = {
    ...dialect,
    malformedBody: () => adapt(dialect.malformedBody()),
    unauthorized: () => adapt(dialect.unauthorized()),
    invalid: (violations, request) => adapt(dialect.invalid(violations, request), request?.operation),
    tooLarge: () => adapt(dialect.tooLarge()),
  };
  return { ...cloudreve, handlers: Object.fromEntries(handlers), dialect: older };
}

/** A handler whose answers are those of an older server. */
function answering(older: Older, handler: Answering): Answering {
  return async (context) => {
    const { release, operation } = older;
    const seen = { ...context, state: olderState(release, context.state) };
    const answer = (await handler(seen)) as MockResponse | typeof PASS;
    return answer === PASS ? PASS : olderAnswer(older, recoded(release, operation.id, answer), seen);
  };
}
