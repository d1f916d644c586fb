import type { ClientError } from "../errors/client-error.ts";
import type { Operation } from "../operation.ts";

interface About {
  readonly operation: Operation;
  /** Counts the requests of this call, from 1. */
  readonly attempt: number;
}

/**
 * What happens to calls, as it happens. Nothing here holds arguments, credentials or bodies.
 * A hook that throws does not disturb the call.
 */
export interface Hooks {
  /** A request is about to be sent. */
  onRequest?(event: About): void;
  /** An answer came, body included. */
  onResponse?(
    event: About & { readonly status: number; readonly durationMs: number; readonly bytes: number },
  ): void;
  /** The call waited for a slot. */
  onLimited?(event: About & { readonly bucket: string; readonly waitedMs: number }): void;
  /** The call is sent again after that wait. */
  onRetry?(event: About & { readonly error: ClientError; readonly delayMs: number }): void;
  /** The call failed for good. */
  onFailure?(event: About & { readonly error: ClientError }): void;
}

/** What hooks are told about. */
export interface Watched {
  readonly operation: Operation;
  readonly progress: { readonly attempts: number };
}

/** Calls one hook of all listeners. */
export type Notify = <Name extends keyof Hooks>(
  run: Watched,
  name: Name,
  more: Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof About> & Partial<About>,
) => void;
