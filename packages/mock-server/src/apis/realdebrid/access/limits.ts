import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import { CallWindow } from "./call-window.ts";

/** Calls within seconds. Who is refused this often is blocked for so long. */
export const LIMITS = {
  /** Per token: the official page. */
  api: { calls: 250, seconds: 60 },
  /** Adding torrents, per token: what clients found. */
  adds: { calls: 22, seconds: 10 },
  /** Without a token, per address: that there is a limit is known, its size is not. */
  address: { calls: 250, seconds: 60 },
  /** When an address is blocked: that it happens is known, after how many refusals is not. */
  refusals: { calls: 100, seconds: 60 },
  /** From the last attempt on: about ten minutes were reported. */
  blockSeconds: 600,
  /** While adds are refused, every third is told that its content is infringing, which it need not be. */
  falseAlarm: 3,
} as const;

type Window = "api" | "adds" | "address" | "refusals";

/** Whoever calls: with a token or without, from an address. */
export interface Call {
  readonly bucket: string | undefined;
  readonly token: string | undefined;
  readonly address: string;
}

export type Verdict = "fine" | "refused" | "false alarm" | "blocked";

/** Counts calls as the service does. */
export class Limits {
  /** Nothing is counted while this is false. */
  enabled: boolean;
  private readonly clock: Clock;
  private readonly windows = new BoundedMap<CallWindow>(4_000);
  /** Until when, by address. */
  private readonly blocks = new BoundedMap<number>(1_000);
  /** Adds refused, by token. */
  private readonly refusedAdds = new BoundedMap<number>(1_000);

  constructor(clock: Clock, enabled: boolean) {
    this.clock = clock;
    this.enabled = enabled;
  }

  judge(call: Call): Verdict {
    if (!this.enabled) return "fine";
    if (this.isBlocked(call.address)) {
      this.block(call.address);
      return "blocked";
    }
    const { bucket, token, address } = call;
    const byAddress = token === undefined || bucket === "address";
    const isFine = byAddress ? this.count("address", address) : this.count("api", token);
    // Each counts, whatever the other says.
    const mayAdd = byAddress || bucket !== "adds" || this.count("adds", token);
    if (isFine && mayAdd) return "fine";
    if (!this.count("refusals", address)) this.block(address);
    return mayAdd ? "refused" : this.refuseAdd(token);
  }

  /** The service drops connections from an address, for a while after the last attempt. */
  block(address: string): void {
    this.blocks.set(address, this.clock.now() + LIMITS.blockSeconds * 1000);
  }

  private isBlocked(address: string): boolean {
    return this.clock.now() < (this.blocks.get(address) ?? 0);
  }

  private refuseAdd(token = ""): Verdict {
    const nth = (this.refusedAdds.get(token) ?? 0) + 1;
    this.refusedAdds.set(token, nth);
    return nth % LIMITS.falseAlarm === 0 ? "false alarm" : "refused";
  }

  private count(window: Window, whose: string): boolean {
    const key = `${window} ${whose}`;
    const { calls, seconds } = LIMITS[window];
    const counted = this.windows.get(key) ?? new CallWindow(calls, seconds);
    this.windows.set(key, counted);
    return counted.count(this.clock.now());
  }
}
