import { wait } from "../../src/flow.ts";
import type { Clock, Limiter } from "../../src/index.ts";
import type { ManualClock } from "../../src/testing.ts";
import { runInVirtualTime } from "../support/virtual-time.ts";

export interface PlannedCall {
  readonly startMs: number;
  /** From the start of the request until its answer. */
  readonly latencyMs: number;
  /** When the request reaches the server, as a part of the latency. */
  readonly arrival: number;
  /** No answer comes. */
  readonly fails: boolean;
  /** The caller gives up that long after the start. */
  readonly abortMs?: number | undefined;
  readonly bucket?: string;
}

export interface Arrival {
  readonly atMs: number;
  readonly bucket: string;
}

/** Plays the calls against a limiter and gives when each reached the server. A request that was given up still arrives. */
export async function playSchedule(limiter: Limiter, clock: ManualClock, calls: readonly PlannedCall[]) {
  const arrivals: Arrival[] = [];
  let ended = 0;
  const play = async (call: PlannedCall) => {
    await wait(clock, call.startMs, new AbortController().signal);
    await playCall(limiter, clock, call, arrivals);
    ended += 1;
  };
  await runInVirtualTime(clock, Promise.all(calls.map(play)));
  return { arrivals: arrivals.sort((a, b) => a.atMs - b.atMs), ended };
}

async function playCall(
  limiter: Limiter,
  clock: Clock,
  call: PlannedCall,
  arrivals: Arrival[],
): Promise<void> {
  const { bucket = "api", latencyMs, arrival, abortMs, fails } = call;
  const caller = new AbortController();
  const cancel = abortMs === undefined ? () => {} : clock.setTimer(abortMs, () => caller.abort("enough"));
  const request = {
    leaseMs: 60_000,
    signal: caller.signal,
    tooLong: () => undefined,
    full: () => new Error("full"),
  };
  const slot = await limiter.acquire(bucket, request).catch(() => undefined);
  if (slot === undefined) return cancel();
  arrivals.push({ atMs: clock.now() + latencyMs * arrival, bucket });
  const answered = await wait(clock, latencyMs, caller.signal).then(
    () => !fails,
    () => false,
  );
  cancel();
  await slot.release(answered);
}

/** The most arrivals in any half-open stretch of that length. */
export function mostInAnyWindow(arrivals: readonly Arrival[], windowMs: number): number {
  let most = 0;
  let first = 0;
  arrivals.forEach(({ atMs }, last) => {
    while (atMs - (arrivals[first]?.atMs ?? atMs) >= windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
