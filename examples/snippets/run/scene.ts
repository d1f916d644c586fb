import type { CloudreveVersion, MockSession } from "@debrid-drive/mock-server";
import type { Variables } from "./shell-text.ts";

/** The session of a browser, as the mock keeps it. */
export type BrowserSession = Parameters<Parameters<MockSession["cloudreve"]["sessions"]["write"]>[1]>[0];

export interface Page {
  /** Path and query of its address. */
  readonly path: string;
  /** What the browser did before. */
  readonly done?: (session: BrowserSession) => void;
}

/** What is the case when a sample runs, and what other people do meanwhile. */
export interface Scene {
  /** Which Cloudreve answers. Default: the newest. */
  readonly server?: CloudreveVersion;
  /** Who logs in to Cloudreve. Default: `user@example.com`. */
  readonly user?: string;
  /** Set when it runs in a page of the Cloudreve server, in a browser that has the cookie of the user. */
  readonly page?: Page;
  /** Brings about what the sample needs; is awaited. */
  readonly before?: (mock: MockSession) => unknown;
  /** More variables of the environment, as a reader would set them; looked up after `before`. */
  readonly env?: (mock: MockSession) => Variables | Promise<Variables>;
  /** What somebody does once an operation was answered, with the body of the answer. */
  readonly after?: Readonly<Record<string, (mock: MockSession, body: unknown) => void>>;
  /** What the operation answers where that is no success, as one that was removed does. */
  readonly answer?: { readonly status: number; readonly code?: number };
}

/** By operationId; an operation without one runs with nothing prepared. */
export type Scenes = Readonly<Record<string, Scene>>;
