import type { Clock } from "../../clock.ts";
import type { SeededRandom } from "../seeded.ts";
import { type DownloadPhase, phaseOf, transferredAt } from "./download-phase.ts";
import type { Drive } from "./drive.ts";
import type { DownloadFact, DownloadSource } from "./facts.ts";
import { gid } from "./ids.ts";

export interface SeenDownload {
  readonly download: DownloadFact;
  readonly phase: DownloadPhase;
}

const ERRORS = { "file exists": "Object existed", "illegal name": "Invalid object name" } as const;

/** Downloads of all users, by gid. */
export class RemoteDownloads {
  /** As many as the mock keeps; adding more is refused until records are deleted. */
  static readonly limit = 10_000;

  readonly facts = new Map<string, DownloadFact>();
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly drive: Drive;

  constructor(clock: Clock, random: SeededRandom, drive: Drive) {
    this.clock = clock;
    this.random = random;
    this.drive = drive;
  }

  /** The user's downloads in the order they were added, with where they stand now. */
  list(owner: number): SeenDownload[] {
    const now = this.clock.now();
    return [...this.facts.values()]
      .filter((download) => download.owner === owner && !download.hidden)
      .map((download) => ({ download, phase: phaseOf(download, now) }));
  }

  add(owner: number, source: DownloadSource, dst: string, size: number): void {
    const download = { gid: gid(this.random), owner, source, dst, size, addedAt: this.clock.now() };
    this.facts.set(download.gid, download);
  }

  /** A download by the id that the lists show, which is none before the first poll. */
  find(owner: number, id: string): SeenDownload | undefined {
    return this.list(owner).find(({ download, phase }) => download.gid === id && phase.polled);
  }

  /** Cancels what is under way, deletes the record of what has ended. */
  cancel({ download, phase }: SeenDownload): void {
    if (phase.status < 3) download.stopped = { at: this.clock.now() };
    else if (phase.status === 4 && !download.transfer) download.hidden = true;
    else this.facts.delete(download.gid);
  }

  fail({ download, phase }: SeenDownload, error: string): void {
    if (phase.status >= 3) throw new Error(`the download ${download.gid} has ended already`);
    download.stopped = { at: this.clock.now(), error };
  }

  /** Writes down what came of the transfers that are due, as if each had happened in its time. */
  settle(): void {
    const now = this.clock.now();
    const due = [...this.facts.values()].filter((d) => !d.stopped && !d.transfer && transferredAt(d) <= now);
    for (const download of due.sort((a, b) => transferredAt(a) - transferredAt(b))) {
      download.transfer = { error: this.store(download) };
      if (download.hidden) this.facts.delete(download.gid);
    }
  }

  private store(download: DownloadFact): string {
    const folder = this.drive.find(download.owner, download.dst);
    if (!folder) return "Path not exist";
    const { source, size } = download;
    const outcome = this.drive.addFile(folder, source.name, size, {
      createdAt: transferredAt(download),
    });
    if (outcome === "done") return "";
    return outcome in ERRORS ? ERRORS[outcome as keyof typeof ERRORS] : "Insufficient capacity";
  }
}
