import type { Clock } from "../../clock.ts";
import type { SeededRandom } from "../seeded.ts";
import { completedAt, type DownloadPhase, phaseOf, transferredAt } from "./download-phase.ts";
import type { Drive } from "./drive.ts";
import type { DownloadFact, DownloadSource } from "./facts.ts";
import { gid } from "./ids.ts";
import type { Tasks } from "./tasks.ts";
import { transferFailure, transferTaskOf } from "./transfer-task.ts";

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
  private readonly tasks: Tasks;
  private last = 0;

  constructor(clock: Clock, random: SeededRandom, drive: Drive, tasks: Tasks) {
    this.clock = clock;
    this.random = random;
    this.drive = drive;
    this.tasks = tasks;
  }

  /** All downloads that have a record, of whomever, with where they stand now. */
  all(): SeenDownload[] {
    const now = this.clock.now();
    return [...this.facts.values()]
      .filter((download) => !download.hidden)
      .map((download) => ({ download, phase: phaseOf(download, now) }));
  }

  /** The user's downloads in the order they were added, with where they stand now. */
  list(owner: number): SeenDownload[] {
    return this.all().filter(({ download }) => download.owner === owner);
  }

  add(owner: number, source: DownloadSource, dst: string, size: number): void {
    this.last += 1;
    const addedAt = this.clock.now();
    const download = { id: this.last, gid: gid(this.random), owner, source, dst, size, addedAt };
    this.facts.set(download.gid, download);
  }

  /** A download by the id that the lists show, which is none before the first poll. */
  find(owner: number, id: string): SeenDownload | undefined {
    return this.list(owner).find(({ download, phase }) => download.gid === id && phase.polled);
  }

  /** Cancels what is under way, deletes the record of what has ended. */
  cancel({ download, phase }: SeenDownload): void {
    if (phase.status < 3) download.stopped = { at: this.clock.now() };
    else this.forget(download);
  }

  /** Deletes the record alone: what is under way goes on, and is transferred in the end. */
  forget(download: DownloadFact): void {
    if (download.stopped || download.transfer) this.facts.delete(download.gid);
    else download.hidden = true;
  }

  fail({ download, phase }: SeenDownload, error: string): void {
    if (phase.status >= 3) throw new Error(`the download ${download.gid} has ended already`);
    download.stopped = { at: this.clock.now(), error };
  }

  /** Writes down what came of the transfers that are due, as if each had happened in its time. */
  settle(): void {
    const now = this.clock.now();
    this.beginTransfers(now);
    const due = [...this.facts.values()].filter((d) => !d.stopped && !d.transfer && transferredAt(d) <= now);
    for (const download of due.sort((a, b) => transferredAt(a) - transferredAt(b))) {
      download.transfer = { error: this.store(download) };
      this.endTask(download, download.transfer.error);
      if (download.hidden) this.facts.delete(download.gid);
    }
  }

  /** Each transfer is a task. */
  private beginTransfers(now: number): void {
    const begun = [...this.facts.values()].filter((d) => !d.stopped && !d.transfer && completedAt(d) <= now);
    for (const download of begun.sort((a, b) => completedAt(a) - completedAt(b))) {
      download.task ??= this.tasks.add(transferTaskOf(download)).id;
      const task = this.tasks.get(download.task);
      if (task && phaseOf(download, now).taskStatus === 1) task.status = 1;
    }
  }

  private endTask(download: DownloadFact, error: string): void {
    const task = this.tasks.get(download.task ?? 0);
    if (!task) return;
    task.status = error === "" ? 4 : 2;
    task.progress = error === "" ? 1 : 0;
    task.error = error === "" ? "" : transferFailure(error);
    task.updatedAt = transferredAt(download);
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
