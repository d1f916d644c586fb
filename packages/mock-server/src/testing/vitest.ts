import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { ApiName } from "../specs.ts";
import { type Mock, type MockSession, startMock } from "../start-mock.ts";
import { assertNoViolations } from "./assert-no-violations.ts";
import { type ClientFactories, joinClients, type Pair, type PairOptions } from "./test-pair.ts";

/**
 * One mock for the tests of a file or of a `describe`, and in it a session of its own for each test, with clients
 * and a clock that are new too. A test fails whose answers broke the description. Not for concurrent tests.
 *
 * @returns what gives the pair of the running test
 */
export function useMock<
  const Clients extends ClientFactories = Readonly<Record<never, never>>,
  const Name extends ApiName = ApiName,
>({ clients, ...options }: PairOptions<Clients, Name> = {}): () => Pair<Clients, MockSession<Name>> {
  let mock: Mock<Name> | undefined;
  let pair: Pair<Clients, MockSession<Name>> | undefined;

  beforeAll(async () => {
    mock = await startMock<Name>({ ...options, clock: "frozen" });
  });
  beforeEach(() => {
    if (mock !== undefined) pair = joinClients(mock.session(), clients);
  });
  afterEach(() => {
    const session = pair?.mock;
    pair = undefined;
    session?.close();
    if (session !== undefined) assertNoViolations(session);
  });
  afterAll(() => mock?.close());

  return () => {
    if (pair === undefined) throw new Error("useMock: there is a pair only while a test runs");
    return pair;
  };
}
