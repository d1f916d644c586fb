import type { Cloudreve, CloudreveOptions } from "@debrid-drive/cloudreve-client";
import type { RealDebrid, RealDebridOptions } from "@debrid-drive/realdebrid-client";
import { PRIVATE_TOKEN } from "../apis/realdebrid/tokens.ts";
import type { SessionView } from "../session-view.ts";
import { type Mock, type MockOptions, startMock } from "../start-mock.ts";
import { countedFetch } from "./counted-fetch.ts";
import { IdleClock } from "./idle-clock.ts";

export interface Clients {
  readonly realdebrid: RealDebrid;
  readonly cloudreve: Cloudreve;
}

export interface ClientOptionsOfPair {
  readonly realdebrid?: Omit<RealDebridOptions, "baseUrl" | "clock" | "fetch">;
  readonly cloudreve?: Omit<CloudreveOptions, "baseUrl" | "clock" | "fetch">;
}

export interface TestPairOptions extends Omit<MockOptions, "apis" | "clock"> {
  /** A mock, or a session of one, with a frozen clock. Default: a new mock, which the pair closes. */
  readonly mock?: SessionView;
  readonly clients?: ClientOptionsOfPair;
}

/** A client of each API and the mock they talk to, with one clock. */
export interface TestPair extends Clients {
  readonly mock: SessionView;
  /** Lets time pass for all of them, at once. */
  sleep(milliseconds: number): Promise<void>;
  /** Closes the mock, unless it was given. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock, with a client of each API that knows it. Time stands still while anything happens; when clients
 * only wait, for a timer or for an answer that is held back, it jumps.
 *
 * @throws Error when a client is not installed, or the clock of the given mock runs
 */
export async function createTestPair({
  mock: given,
  clients = {},
  ...options
}: TestPairOptions = {}): Promise<TestPair> {
  const [{ RealDebrid }, { Cloudreve }] = await Promise.all([
    import("@debrid-drive/realdebrid-client"),
    import("@debrid-drive/cloudreve-client"),
  ]);
  if (given !== undefined && given.clock.rate !== 0)
    throw new Error("the mock's clock runs: use a frozen one");
  const own: Mock | undefined = given ? undefined : await startMock({ ...options, clock: "frozen" });
  const mock = (given ?? own) as SessionView;
  const clock = new IdleClock(mock);
  const shared = { baseUrl: mock.url, clock, fetch: countedFetch(() => clock.begin()) };
  const close = async () => own?.close();
  return {
    mock,
    realdebrid: new RealDebrid({ auth: PRIVATE_TOKEN, ...clients.realdebrid, ...shared }),
    cloudreve: new Cloudreve({ ...clients.cloudreve, ...shared }),
    sleep: async (milliseconds) => mock.clock.advance(milliseconds),
    close,
    [Symbol.asyncDispose]: close,
  };
}
