import type { Tasks } from "../archives/tasks.ts";
import type { CreateOutcome, Drive } from "../files/drive.ts";
import { cleanPath, nameOf, parentOf } from "../files/paths.ts";
import type { StorageRules } from "../files/rules.ts";
import type { DownloadedFile, DownloadFact } from "./facts.ts";
import { temporaryFolderOf } from "./temporary-folder.ts";

const TRANSFER = 2;
const FULL = "Insufficient capacity";
const REFUSALS = {
  40049: "File is too large",
  40050: "File type not allowed",
  40052: "Invalid object name",
} as const;
const PROBLEMS: Partial<Record<CreateOutcome, string>> = {
  "file exists": "Object existed",
  "illegal name": "Invalid object name",
};

/** Brings what aria2 has downloaded into folders, as tasks. */
export class DownloadTransfers {
  private readonly drive: Drive;
  private readonly tasks: Tasks;
  private readonly rules: StorageRules;

  constructor(drive: Drive, tasks: Tasks, rules: StorageRules) {
    this.drive = drive;
    this.tasks = tasks;
    this.rules = rules;
  }

  /** Why a download need not go on: its files could never be stored. */
  refusal({ owner, files }: DownloadFact, total: number): string | undefined {
    if (total > this.rules.freeOf(owner)) return FULL;
    for (const { path, size } of files) {
      const code = this.rules.refusal(this.rules.policyOf(owner), nameOf(path), size);
      if (code !== undefined) return REFUSALS[code];
    }
    return undefined;
  }

  /** Makes the task, and gives its number. */
  queue(download: DownloadFact, at: number): number {
    const { owner, dst, node } = download;
    const parent = temporaryFolderOf(download);
    const files = chosenOf(download).map(({ path, size }) => [`${parent}/${path}`, size] as const);
    const src = files.map(([path]) => path);
    const sizes = Object.fromEntries(files);
    const props = JSON.stringify({ src, src_size: sizes, parent, dst, trim_path: true, node_id: node });
    return this.tasks.add({ owner, type: TRANSFER, props, createdAt: at, updatedAt: at }).id;
  }

  begin({ task }: DownloadFact, at: number): void {
    const fact = this.tasks.get(task ?? 0);
    if (fact?.status === 0) Object.assign(fact, { status: 1, updatedAt: at });
  }

  /** Stores the files, and gives the last error, or nothing. */
  end(download: DownloadFact, at: number): string {
    const files = chosenOf(download);
    const errors = files.flatMap((file) => this.store(download, file, at) ?? []);
    const error = errors.at(-1) ?? "";
    const fact = this.tasks.get(download.task ?? 0);
    if (fact) {
      const text = error === "" ? "" : transferError(error);
      const progress = files.length - errors.length;
      Object.assign(fact, { status: error === "" ? 4 : 2, progress, error: text, updatedAt: at });
    }
    return error;
  }

  private store(
    { owner, dst }: DownloadFact,
    { path, size }: DownloadedFile,
    at: number,
  ): string | undefined {
    if (!this.drive.find(owner, dst)) return "Path not exist";
    const target = cleanPath(`${dst}/${path}`);
    const policy = this.rules.policyOf(owner);
    const code = this.rules.refusal(policy, nameOf(target), size);
    if (code !== undefined) return REFUSALS[code];
    if (size > this.rules.freeOf(owner)) return FULL;
    const outcome = this.drive.create(owner, parentOf(target));
    const folder = this.drive.find(owner, parentOf(target));
    if (!folder) return PROBLEMS[outcome] ?? FULL;
    const stored = this.drive.addFile(folder, nameOf(target), size, { createdAt: at, policy: policy.id });
    return stored === "done" ? undefined : (PROBLEMS[stored] ?? FULL);
  }
}

/** The error of a transfer's task. */
export const transferError = (error: string): string =>
  JSON.stringify({ msg: "Failed to transfer one or more file(s).", error });

const chosenOf = ({ files, chosen }: DownloadFact): readonly DownloadedFile[] =>
  files.filter((_, at) => !chosen || chosen.indexes.length === 0 || chosen.indexes.includes(at + 1));
