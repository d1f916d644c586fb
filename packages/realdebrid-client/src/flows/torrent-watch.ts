import { PollPace } from "@debrid-drive/runtime/flow";
import type { TorrentInfo, TorrentStatus } from "../generated/models.ts";
import { TorrentError } from "./torrent-error.ts";
import { isFailure, rankOf, type TorrentGoal } from "./torrent-status.ts";

/** A selection is not always seen by the read that follows it. */
const SELECTION_GRACE_MS = 3_000;
const LONG_PAUSE_MS = 30_000;
const PAUSE_MS = 10_000;

/** Follows one torrent from read to read: has it arrived, can it still, and when to look again. */
export class TorrentWatch {
  readonly #goal: TorrentGoal;
  readonly #stalledMs: number;
  readonly #pace: PollPace;
  #status: TorrentStatus | undefined;
  #since = 0;
  #idle = false;
  #idleSince = 0;

  constructor(goal: TorrentGoal, stalledMs: number, random: () => number) {
    this.#goal = goal;
    this.#stalledMs = stalledMs;
    this.#pace = new PollPace(random);
  }

  /** Whether the torrent is at its goal or past it. Throws when it will not get there. */
  see(info: TorrentInfo, now: number): boolean {
    const { status } = info;
    this.#remember(info, now);
    if (isFailure(status)) throw new TorrentError("waitUntil", "failed", status);
    if (rankOf(status) >= rankOf(this.#goal)) return true;
    if (status === "waiting_files_selection" && now - this.#since >= SELECTION_GRACE_MS) {
      throw new TorrentError("waitUntil", "needs-selection", status);
    }
    if (this.#idle && now - this.#idleSince >= this.#stalledMs) {
      throw new TorrentError("waitUntil", "stalled", status);
    }
    return false;
  }

  /** Milliseconds until the next read: growing while nothing changes, and spread by a fifth. */
  nextPause(): number {
    return this.#pace.next(this.#status === "queued" || this.#idle ? LONG_PAUSE_MS : PAUSE_MS);
  }

  #remember({ status, seeders, speed }: TorrentInfo, now: number): void {
    if (status !== this.#status) {
      this.#status = status;
      this.#since = now;
      this.#pace.restart();
    }
    const idle = status === "downloading" && seeders === 0 && speed === 0;
    if (idle && !this.#idle) this.#idleSince = now;
    this.#idle = idle;
  }
}
