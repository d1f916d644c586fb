import type { ApiName } from "../specs.ts";
import { type Mock, type MockOptions, startMock } from "../start-mock.ts";
import { type MockOfPair, PairClock } from "./pair-clock.ts";
import { Traffic } from "./traffic.ts";

/** What connects a client with the mock: options of both clients have these names. */
export interface Wiring {
  readonly baseUrl: string;
  readonly fetch: Traffic["fetch"];
  readonly clock: PairClock;
}

/** How to make each client, by the name it gets in the pair. */
export type ClientFactories = Readonly<Record<string, (wiring: Wiring) => unknown>>;

export interface PairOptions<Clients extends ClientFactories, Name extends ApiName = ApiName>
  extends Omit<MockOptions<Name>, "clock" | "timer"> {
  readonly clients?: Clients & ClientFactories;
}

/** A mock, clients of it, and the one clock of all. */
export type Pair<Clients extends ClientFactories, View> = {
  readonly [Key in keyof Clients]: ReturnType<Clients[Key]>;
} & { readonly mock: View; readonly clock: PairClock };

export type TestPair<Clients extends ClientFactories, View> = Pair<Clients, View> & {
  /** Ends the mock. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Starts a mock, and clients that have one clock with it, which stands still until it is advanced. */
export async function createTestPair<
  const Clients extends ClientFactories = Readonly<Record<never, never>>,
  const Name extends ApiName = ApiName,
>({ clients, ...options }: PairOptions<Clients, Name> = {}): Promise<TestPair<Clients, Mock<Name>>> {
  const mock = await startMock<Name>({ ...options, clock: "frozen" });
  const close = () => mock.close();
  const ends = { close, [Symbol.asyncDispose]: close };
  return Object.assign(joinClients<Clients, Mock<Name>>(mock, clients), ends);
}

const RESERVED = ["mock", "clock", "close"];

/** Makes the clients of a mock, or of a session, whose clock stands still. */
export function joinClients<Clients extends ClientFactories, View extends MockOfPair>(
  mock: View,
  clients: Clients | undefined,
): Pair<Clients, View> {
  const traffic = new Traffic();
  const clock = new PairClock(mock, traffic);
  const wiring: Wiring = { baseUrl: mock.url, fetch: traffic.fetch, clock };
  const made = Object.entries(clients ?? {}).map(([name, make]) => {
    if (RESERVED.includes(name)) throw new RangeError(`clients: ${name} is taken, use another name`);
    return [name, make(wiring)];
  });
  return { ...Object.fromEntries(made), mock, clock } as Pair<Clients, View>;
}
