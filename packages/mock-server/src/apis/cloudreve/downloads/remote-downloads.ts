import type { Clock } from "../../../clock.ts";
import type { SeededRandom } from "../../seeded.ts";
import { gid } from "../common/ids.ts";
import type { DownloadFact } from "./facts.ts";
import {
  completedAt,
  type DownloadPhase,
  isPausedAt,
  phaseOf,
  sizedAt,
  sizeOf,
  transferredAt,
  transferringAt,
} from "./phase.ts";
import type { DownloadTransfers } from "./transfers.ts";

export interface SeenDownload {
  readonly download: DownloadFact;
  readonly phase: DownloadPhase;
}

type NewDownload = Pick<DownloadFact, "owner" | "node" | "source" | "dst" | "files" | "seeding">;

/** Something that happens to a download by itself. */
interface Due {
  readonly at: number;
  readonly download: DownloadFact;
  readonly event: "checked" | "queued" | "transferring" | "transferred";
}

/** Downloads of all users, by gid. */
export class RemoteDownloads {
  /** As many as the mock keeps; adding more is refused until records are deleted. */
  static readonly limit = 10_000;

  readonly facts = new Map<string, DownloadFact>();
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly transfers: DownloadTransfers;
  private last = 0;

  constructor(clock: Clock, random: SeededRandom, transfers: DownloadTransfers) {
    this.clock = clock;
    this.random = random;
    this.transfers = transfers;
  }

  /** The user's downloads in the order they were added, with where they stand now. */
  list(owner: number): SeenDownload[] {
    const now = this.clock.now();
    return [...this.facts.values()]
      .filter((download) => download.owner === owner && !download.hidden)
      .map((download) => ({ download, phase: phaseOf(download, now) }));
  }

  /** All downloads that have a record, of whomever, with where they stand now. */
  all(): SeenDownload[] {
    const now = this.clock.now();
    return [...this.facts.values()]
      .filter((download) => !download.hidden)
      .map((download) => ({ download, phase: phaseOf(download, now) }));
  }

  add(given: NewDownload): void {
    this.last += 1;
    const leadsOn = given.source.torrent !== undefined || given.source.infoHash !== undefined;
    const download: DownloadFact = {
      ...given,
      id: this.last,
      gid: gid(this.random),
      ...(leadsOn ? { nextGid: gid(this.random) } : {}),
      addedAt: this.clock.now(),
    };
    this.facts.set(download.gid, download);
  }

  /** A download by the id that the server knows it by, which nobody sees before the first poll. */
  find(owner: number, id: string): SeenDownload | undefined {
    return this.list(owner).find(({ phase }) => phase.gid === id && phase.sight !== "nothing");
  }

  /** Cancels what is under way, deletes the record of what has ended. Whether aria2 knew it. */
  cancel({ download, phase }: SeenDownload): boolean {
    const now = this.clock.now();
    if (download.forgottenAt !== undefined && phase.status < 3) return false;
    if (phase.status < 3 && isPausedAt(download, now)) download.forgottenAt = now;
    else if (phase.status === 7) download.seededUntil = now;
    else if (phase.status < 3) download.stopped = { at: now, status: 5, error: "" };
    else if (phase.status === 4 && !download.transfer) download.hidden = true;
    else this.facts.delete(download.gid);
    return true;
  }

  /** Deletes the record alone: what is under way goes on, and is transferred in the end. */
  forget(download: DownloadFact): void {
    if (download.stopped || download.transfer) this.facts.delete(download.gid);
    else download.hidden = true;
  }

  /** Ends what is under way, in one of the ways that aria2 has: removed (5), failed (3), or one unheard of (6). */
  stop({ download, phase }: SeenDownload, status: 3 | 5 | 6, error = ""): void {
    if (phase.status >= 3) throw new Error(`the download ${phase.gid} has ended already`);
    download.stopped = { at: this.clock.now(), status, error };
  }

  /** Pauses what is under way, or lets it go on; the server sees that at its next poll. */
  pause({ download, phase }: SeenDownload, isPaused: boolean): void {
    const now = this.clock.now();
    const { pauses = [], forgottenAt } = download;
    if (phase.sight !== "content" || phase.status >= 3 || forgottenAt !== undefined)
      throw new Error(`the download ${phase.gid} is not under way`);
    if (isPausedAt(download, now) === isPaused) return;
    download.pauses = isPaused
      ? [...pauses, { from: now }]
      : pauses.map((one) => (one.to === undefined ? { ...one, to: now } : one));
  }

  choose({ download }: SeenDownload, indexes: readonly number[]): void {
    download.chosen = { at: this.clock.now(), indexes };
  }

  /** Writes down what has happened by itself, as if each had happened in its time. */
  settle(): void {
    const now = this.clock.now();
    const due = [...this.facts.values()].flatMap((download) => dueOf(download).filter(({ at }) => at <= now));
    for (const { at, download, event } of due.sort((a, b) => a.at - b.at)) {
      if (download.stopped) continue;
      if (event === "checked") this.check(download, at);
      else if (event === "queued") download.task = this.transfers.queue(download, at);
      else if (event === "transferring") this.transfers.begin(download, at);
      else this.finish(download, at);
    }
  }

  private check(download: DownloadFact, at: number): void {
    const error = download.source.missing ?? this.transfers.refusal(download, sizeOf(download, []));
    if (error === undefined) download.checked = true;
    else download.stopped = { at, status: 3, error };
  }

  private finish(download: DownloadFact, at: number): void {
    download.transfer = { error: this.transfers.end(download, at) };
    if (download.hidden) this.facts.delete(download.gid);
  }
}

function dueOf(download: DownloadFact): Due[] {
  const { stopped, checked, task, transfer } = download;
  if (stopped || transfer) return [];
  const due: Due[] = checked ? [] : [{ at: sizedAt(download), download, event: "checked" }];
  if (task === undefined) due.push({ at: completedAt(download), download, event: "queued" });
  due.push({ at: transferringAt(download), download, event: "transferring" });
  due.push({ at: transferredAt(download), download, event: "transferred" });
  return due;
}
