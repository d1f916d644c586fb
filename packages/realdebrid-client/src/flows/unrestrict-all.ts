import type { Failure, FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { wait, within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { UnrestrictLinkErrorCode } from "../generated/errors.ts";
import type { UnrestrictedLink } from "../generated/models.ts";
import { type UnrestrictLinkArgs, unrestrictLink } from "../generated/operations/unrestrict.ts";

export type UnrestrictFailure = Failure<UnrestrictLinkErrorCode>;

export type UnrestrictResult =
  | { readonly link: string; readonly ok: true; readonly data: UnrestrictedLink }
  | {
      readonly link: string;
      readonly ok: false;
      /** False when it was not sent, because of what happened to another link. */
      readonly tried: boolean;
      /** What happened to it, or to the link that ended it all. */
      readonly error: UnrestrictFailure;
      /** The earliest time at which another try makes sense, where it is known. */
      readonly retryAt?: Date | undefined;
    };

export interface UnrestrictAllArgs extends Omit<UnrestrictLinkArgs, "link"> {
  readonly links: readonly string[];
}

export interface UnrestrictAllOptions extends FlowOptions {
  /** How many links are sent at a time, 1 to 8. Default 1: many at once have cost people their fair use. */
  readonly concurrency?: number | undefined;
  /** Milliseconds from one start to the next, besides the limits of the client. Default 250. */
  readonly paceMs?: number | undefined;
  /** Is told of every result as it comes; the next link waits until it is done. */
  readonly onResult?: ((result: UnrestrictResult, index: number) => void | Promise<void>) | undefined;
}

/** Token, account, address, traffic, number of calls, fair use: no other link fares better. */
const ENDS_ALL: readonly number[] = [8, 9, 14, 22, 23, 34, 36];

/**
 * Turns links into downloads, one after the other, and gives a result for each, in their order. What is the matter with
 * one link fails that link alone; when the account or the connection is what fails, the rest is not tried.
 *
 * @throws AbortedError
 */
export function unrestrictAll(
  client: RealDebridClient,
  { links, ...more }: UnrestrictAllArgs,
  { concurrency = 1, paceMs = 250, onResult, signal: outer }: UnrestrictAllOptions = {},
): Promise<UnrestrictResult[]> {
  return within("unrestrictAll", { signal: outer }, async (signal) => {
    checkNumbers(concurrency, paceMs);
    const results: UnrestrictResult[] = [];
    const queue = links.map((link, index) => ({ link, index }));
    let nextStart = Number.NEGATIVE_INFINITY;
    let end: UnrestrictFailure | undefined;

    const settle = async (result: UnrestrictResult, index: number) => {
      results[index] = result;
      await onResult?.(result, index);
    };
    const work = async () => {
      for (let item = queue.shift(); item; item = queue.shift()) {
        const pause = nextStart - client.clock.now();
        nextStart = Math.max(nextStart, client.clock.now()) + paceMs;
        if (pause > 0) await wait(client.clock, pause, signal);
        if (end) return;
        const { link, index } = item;
        const got = await unrestrictLink(client, { link, ...more }, { signal }).result();
        signal.throwIfAborted();
        if (!got.ok && endsAll(got.error)) end ??= got.error;
        await settle(got.ok ? { link, ok: true, data: got.data } : failed(link, true, got.error), index);
        if (end) return;
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    for (const [index, link] of links.entries()) {
      if (results[index] === undefined && end) await settle(failed(link, false, end), index);
    }
    return results;
  });
}

function failed(link: string, tried: boolean, error: UnrestrictFailure): UnrestrictResult {
  return { link, ok: false, tried, error, ...(error.retryAt && { retryAt: error.retryAt }) };
}

function endsAll(error: UnrestrictFailure): boolean {
  if (error.kind === "api" || error.kind === "unlisted") return ENDS_ALL.includes(error.code);
  return error.kind === "network" || error.kind === "limited";
}

function checkNumbers(concurrency: number, paceMs: number): void {
  if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 8)) {
    throw new ConfigError("unrestrictAll", "concurrency", "expected a whole number from 1 to 8");
  }
  if (!(paceMs >= 0 && paceMs <= 60_000)) {
    throw new ConfigError("unrestrictAll", "paceMs", "expected milliseconds from 0 to 60000");
  }
}
