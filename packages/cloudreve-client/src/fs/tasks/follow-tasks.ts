import { ClientError } from "@debrid-drive/runtime/core";
import { outagePause, PollPace, wait } from "@debrid-drive/runtime/flow";
import type { UserTask } from "../../generated/models.ts";
import { reportOf } from "./report-of.ts";
import type { TaskOptions, TaskProgress, TaskStart, TaskStep } from "./run-task.ts";
import { TaskError } from "./task-error.ts";
import { keyOf, readTasks } from "./task-list.ts";

const LONGEST_PAUSE_MS = 10_000;
/** A list that changes while its pages are read can leave one out. */
const MOST_MISSES = 3;
const FAILED = 2;
const CANCELED = 3;
const COMPLETE = 4;
const STEPS: readonly TaskStep[] = [
  "pending",
  "compressing",
  "decompressing",
  "downloading",
  "transferring",
  "listing",
  "inserting",
];

/** Follows the tasks that one of ours is among, nearly always ours alone, until all have ended. */
export async function followTasks(
  start: TaskStart,
  keys: readonly string[],
  { onProgress, random }: TaskOptions,
): Promise<void> {
  const { client, operation, type, signal } = start;
  const pace = new PollPace(random);
  const wanted = new Set(keys);
  let last = "";
  let lookedAt = client.clock.now();
  let pauseMs = 0;
  for (let misses = 0; ; ) {
    await wait(client.clock, Math.max(pace.next(LONGEST_PAUSE_MS), pauseMs), signal);
    pauseMs = 0;
    try {
      const isEnough = (tasks: readonly UserTask[]) => ours(tasks, wanted).length >= keys.length;
      const tasks = ours(await readTasks(client, type, signal, isEnough), wanted);
      lookedAt = client.clock.now();
      misses = tasks.length < keys.length ? misses + 1 : 0;
      for (const task of tasks) onProgress?.(progressOf(task));
      if (misses === 0 && tasks.every(hasEnded)) return await judge(start, tasks);
      if (misses >= MOST_MISSES) throw new TaskError(operation, "lost");
      const now = JSON.stringify(tasks);
      if (now !== last) pace.restart();
      last = now;
    } catch (error) {
      if (!(error instanceof ClientError) || error instanceof TaskError) throw error;
      pauseMs = outagePause(error, client.clock.now(), lookedAt);
    }
  }
}

const ours = (tasks: readonly UserTask[], wanted: ReadonlySet<string>): UserTask[] =>
  tasks.filter((task) => wanted.has(keyOf(task)));

const hasEnded = ({ status }: UserTask): boolean =>
  status === FAILED || status === CANCELED || status === COMPLETE;

async function judge({ operation, isDone }: TaskStart, tasks: readonly UserTask[]): Promise<void> {
  const unsuccessful = tasks.filter(({ status }) => status !== COMPLETE);
  const [first] = unsuccessful;
  if (!first) return;
  if (unsuccessful.length < tasks.length) {
    if (await isDone?.()) return;
    if (!isDone) throw new TaskError(operation, "ambiguous");
  }
  throw new TaskError(operation, first.status === CANCELED ? "canceled" : "failed", reportOf(first.error));
}

function progressOf(task: UserTask): TaskProgress {
  const phase = task.status === 0 ? "queued" : task.status === COMPLETE ? "done" : "running";
  return { phase, step: STEPS[task.progress], task };
}
