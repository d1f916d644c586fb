import type { BucketLimit } from "@debrid-drive/runtime/core";

const MINUTE_MS = 60_000;

/**
 * The limits of the service, by bucket, with room for other programs of the same account.
 *
 * - `api`: 250 a minute by the official page; refused calls count too.
 * - `adds`: about 22 in ten seconds were seen before adding torrents is refused. Each counts as a call of `api` too.
 * - `address`: what needs no token is counted by address. That there is a limit is known, its size is not.
 */
export const LIMITS = {
  api: { limit: 240, windowMs: MINUTE_MS },
  adds: { limit: 15, windowMs: 10_000, within: "api" },
  address: { limit: 60, windowMs: MINUTE_MS },
} as const satisfies Readonly<Record<string, BucketLimit>>;
