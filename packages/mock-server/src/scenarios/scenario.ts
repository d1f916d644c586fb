import type { VirtualClock } from "../clock.ts";

/** Values of one request; each goes where the description says. */
export interface Sent {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text or bytes go as they are, a `FormData` as such, anything else as JSON or as a form, as described. */
  readonly body?: unknown;
}

export interface Received {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** JSON as its value, any other text as text, other bytes as bytes; `undefined` when there was none. */
  readonly body: unknown;
}

/** Somebody who sends requests, with cookies of their own. */
export interface Caller {
  send(operation: string, sent?: Sent): Promise<Received>;
  /** Sends to an address, such as a link that an answer gave, without or with an operation's name. */
  fetch(address: string, init?: RequestInit): Promise<Received>;
}

/** A mock to play on, with nothing in it but what the scenario prepared. */
export interface Stage<State> {
  readonly state: State;
  readonly clock: VirtualClock;
  /** Where the mock is reached. */
  readonly url: string;
  /** A new caller; the headers go with each request, such as `authorization`. */
  caller(headers?: Readonly<Record<string, string>>): Caller;
}

/** A state to begin with, by name, and the answers that it makes possible. */
export interface Scenario<State> {
  /** In kebab-case, unique in its API. */
  readonly name: string;
  /** What is the case, as a sentence without a full stop. */
  readonly title: string;
  /** Brings the state about, in a new mock. */
  readonly prepare?: (state: State, clock: VirtualClock) => void;
  /** Shows it: every answer it gets on the way counts as reached. */
  readonly play?: (stage: Stage<State>) => Promise<void>;
}
