import type { CloudreveVersion, MockSession } from "@debrid-drive/mock-server";

/** What is the case when a sample runs, and what other people do meanwhile. */
export interface Scene {
  /** Which Cloudreve answers. Default: the newest. */
  readonly server?: CloudreveVersion;
  /** Who logs in to Cloudreve. Default: `user@example.com`. */
  readonly user?: string;
  /** Brings about what the sample needs. */
  readonly before?: (mock: MockSession) => void;
  /** More variables of the environment, as a reader would set them; looked up after `before`. */
  readonly env?: (mock: MockSession) => Readonly<Record<string, string>>;
  /** What somebody does once an operation was answered, with the body of the answer. */
  readonly after?: Readonly<Record<string, (mock: MockSession, body: unknown) => void>>;
  /** What the operation answers where that is no success, as one that was removed does. */
  readonly answer?: { readonly status: number; readonly code?: number };
}

/** By operationId; an operation without one runs with nothing prepared. */
export type Scenes = Readonly<Record<string, Scene>>;
