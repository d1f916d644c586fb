import type { Clock } from "../../../clock.ts";
import { bytesOf } from "../bytes/content.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { Drive } from "../files/drive.ts";
import { cleanPath, nameOf, parentOf } from "../files/paths.ts";
import type { StorageRules } from "../files/rules.ts";
import { zipEntriesOf } from "../files/selection.ts";
import type { PackJobFact, TaskFact } from "./facts.ts";
import { readZip } from "./read-zip.ts";
import type { Tasks } from "./tasks.ts";
import { writeZip } from "./write-zip.ts";

/** A larger archive is a file of its size without content that could be unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the progress of a task stands for. */
const PROGRESS = { compress: 1, decompress: 2, transferring: 4 } as const;

/** Archives that are being packed and unpacked. */
export class PackJobs {
  /** As many as may wait; more are refused. */
  static readonly limit = 1000;

  /** In the order they were added. */
  private readonly facts = new Set<PackJobFact>();
  private readonly clock: Clock;
  private readonly tasks: Tasks;
  private readonly drive: Drive;
  private readonly rules: StorageRules;

  constructor(clock: Clock, tasks: Tasks, drive: Drive, rules: StorageRules) {
    this.clock = clock;
    this.tasks = tasks;
    this.drive = drive;
    this.rules = rules;
  }

  /** Starts a task, unless too many are waiting. */
  add(owner: number, work: PackJobFact["work"], props: string): boolean {
    if (this.facts.size >= PackJobs.limit) return false;
    const type = work.kind === "compress" ? 0 : 1;
    const task = this.tasks.add({ owner, type, props });
    this.facts.add({ task: task.id, owner, addedAt: task.createdAt, work });
    return true;
  }

  /** Writes down how far the tasks are, and what came of those that are due, each in its time. */
  settle(): void {
    for (const job of this.facts) {
      const begins = job.addedAt + TIMELINE.packQueued * 1000;
      const ends = begins + TIMELINE.packing * 1000;
      const task = this.tasks.get(job.task);
      if (this.clock.now() >= begins) update(task, { status: 1, progress: PROGRESS[job.work.kind] }, begins);
      if (this.clock.now() < ends) continue;
      this.facts.delete(job);
      const error =
        job.work.kind === "compress" ? this.pack(job, job.work, ends) : this.unpack(job, job.work);
      if (error !== "") update(task, { status: 2, error }, ends);
      else
        update(
          task,
          { status: 4, ...(job.work.kind === "compress" && { progress: PROGRESS.transferring }) },
          ends,
        );
    }
  }

  private pack(
    { owner }: PackJobFact,
    { source, dst, name }: Extract<PackJobFact["work"], { kind: "compress" }>,
    createdAt: number,
  ): string {
    const entries = zipEntriesOf(this.drive, source);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    const bytes = total <= MAX_BYTES ? writeZip(entries, Number.POSITIVE_INFINITY) : undefined;
    const size = bytes?.length ?? total;
    const policy = this.rules.policyOf(owner);
    const folder = this.drive.find(owner, dst);
    if (!folder) return failed("compress", "Path not exist");
    if (this.rules.refusal(policy, name, size) !== undefined) return failed("compress", "File is too large");
    if (size > this.rules.freeOf(owner)) return failed("compress", "Insufficient capacity");
    const given = { createdAt, policy: policy.id, ...(bytes && { bytes }) };
    return this.drive.addFile(folder, name, size, given) === "done"
      ? ""
      : failed("compress", "Object existed");
  }

  private unpack(
    { owner }: PackJobFact,
    { src, dst }: Extract<PackJobFact["work"], { kind: "decompress" }>,
  ): string {
    const archive = this.drive.findFile(owner, src);
    if (!archive) return failed("decompress", "Object not exist");
    if (archive.lost) return failed("decompress", `open ${archive.sourceName}: no such file or directory`);
    if (!src.endsWith(".zip")) return failed("decompress", "no formats matched");
    const entries = archive.bytes && readZip(bytesOf(archive), MAX_BYTES);
    if (!entries) return failed("decompress", "zip: not a valid zip file");
    for (const { path, bytes } of entries) this.store(owner, cleanPath(`${dst}/${path}`), path, bytes);
    return "";
  }

  /** Puts a file of an archive into its folder. What may not be there is left out without a word. */
  private store(owner: number, target: string, path: string, bytes: Uint8Array): void {
    if (path.endsWith("/")) {
      this.drive.create(owner, target);
      return;
    }
    const policy = this.rules.policyOf(owner);
    if (this.rules.refusal(policy, nameOf(target), bytes.length) !== undefined) return;
    if (bytes.length > this.rules.freeOf(owner)) return;
    if (this.drive.create(owner, parentOf(target)) !== "done") return;
    const folder = this.drive.find(owner, parentOf(target));
    if (folder) this.drive.addFile(folder, nameOf(target), bytes.length, { policy: policy.id, bytes });
  }
}

function update(task: TaskFact | undefined, change: Partial<TaskFact>, at: number): void {
  if (task) Object.assign(task, change, { updatedAt: at });
}

const failed = (what: "compress" | "decompress", error: string): string =>
  JSON.stringify({ msg: `Failed to ${what} file.`, error });
