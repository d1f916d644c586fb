import type { ApiDocument } from "./document.ts";
import { type MockResponse, PASS, type Pass } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import type { Violation } from "./mock-api.ts";
import { createExamples, type ExampleWish } from "./prism.ts";

/** The stages of answering a request, in this order. */
export interface Stages<O extends OperationSource, X extends ExampleWish> {
  /** The operation, or `undefined` to stop. */
  route(exchange: X): O | undefined;
  checkSecurity(exchange: X, operation: O): void;
  checkRequest(exchange: X, operation: O): void;
  answer(exchange: X, operation: O): MockResponse | Pass | Promise<MockResponse | Pass>;
  checkResponse(operation: O, answer: MockResponse): readonly Violation[];
}

export interface CheckedAnswer {
  readonly answer: MockResponse;
  readonly violations: readonly Violation[];
}

/** `undefined` when no operation was found. At once, unless the handler or Prism takes time. */
export type Ran = CheckedAnswer | undefined | Promise<CheckedAnswer>;

/**
 * Runs a request through the stages. What the handler leaves to the description, Prism answers; what it answers
 * itself never gets there, since that would take longer than all of the stages.
 */
export async function createRun<O extends OperationSource, X extends ExampleWish>(
  document: ApiDocument,
  operations: readonly O[],
  stages: Stages<O, X>,
  lazy: boolean,
): Promise<(exchange: X) => Ran> {
  const exampleOf = await createExamples(document, operations, lazy);

  const check = (operation: O, answer: MockResponse): CheckedAnswer => ({
    answer,
    violations: stages.checkResponse(operation, answer),
  });
  const finish = (exchange: X, operation: O, given: MockResponse | Pass) =>
    given === PASS ? fromDescription(exchange, operation) : check(operation, given);
  const fromDescription = async (exchange: X, operation: O): Promise<CheckedAnswer> => {
    const { answer, isChosen } = await exampleOf(operation, exchange);
    return isChosen ? check(operation, answer) : { answer, violations: [] };
  };

  return (exchange) => {
    const operation = stages.route(exchange);
    if (operation === undefined) return undefined;
    stages.checkSecurity(exchange, operation);
    stages.checkRequest(exchange, operation);
    const given = stages.answer(exchange, operation);
    return given instanceof Promise
      ? given.then((answer) => finish(exchange, operation, answer))
      : finish(exchange, operation, given);
  };
}
