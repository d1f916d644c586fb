import type { RawHeaders } from "./headers.ts";

/** An answer of the server, of which the head is known. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: RawHeaders;
  /** Nothing more is read of it until it is resumed. */
  pause(): void;
  resume(): void;
}

/** Gets what a server answers, as it comes. */
export interface Receiver {
  begin(answer: Answer): void;
  data(chunk: Buffer): void;
  end(trailers: RawHeaders): void;
  /** Nothing comes after it. */
  fail(error: NodeJS.ErrnoException): void;
}
