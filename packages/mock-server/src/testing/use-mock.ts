import type { ApiName } from "../specs.ts";
import { type Mock, type MockOptions, type MockSession, startMock } from "../start-mock.ts";

type Hook = (run: () => void | Promise<void>) => unknown;

/** What a test runner calls around tests; those of Vitest and Jest have these names. */
export interface TestHooks {
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
}

/**
 * One mock for a file of tests, and a session for each test, so that they do not see each other. A test whose
 * answers broke the description fails.
 *
 * @param options as of `startMock`; here the clock is frozen by default
 * @returns what gives the session of the running test
 */
export function useMock<const Name extends ApiName = ApiName>(
  { beforeAll, beforeEach, afterEach, afterAll }: TestHooks,
  options: MockOptions<Name> = {},
): () => MockSession<Name> {
  let mock: Mock<Name> | undefined;
  let session: MockSession<Name> | undefined;
  beforeAll(async () => {
    mock = await startMock({ clock: "frozen", ...options });
  });
  beforeEach(() => {
    session = mock?.session();
  });
  afterEach(() => {
    const ended = session;
    session = undefined;
    ended?.close();
    const [first] = ended?.violations ?? [];
    if (first) throw new Error(`${first.operationId} broke the description: ${JSON.stringify(first)}`);
  });
  afterAll(() => mock?.close());
  return () => {
    if (session === undefined) throw new Error("useMock: there is a session while a test runs, not before");
    return session;
  };
}
