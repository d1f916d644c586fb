import type { FlowOptions } from "@debrid-drive/runtime";
import { inTurn, wait } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../../generated/client.ts";
import type { UserTask } from "../../generated/models.ts";
import { followTasks } from "./follow-tasks.ts";
import { TaskError } from "./task-error.ts";
import { keyOf, newSince, readTasks } from "./task-list.ts";

/** The coarsest time that a server tells of a start: two starts that far apart can be told apart. */
const APART_MS = 1_000;
const starts = new WeakMap<CloudreveClient, Map<number, number>>();
/** When to look for a task that was accepted. Milliseconds. */
const LOOKS_MS = [0, 1_000, 3_000];

export type TaskPhase = "queued" | "running" | "done";
export type TaskStep =
  | "pending"
  | "compressing"
  | "decompressing"
  | "downloading"
  | "transferring"
  | "listing"
  | "inserting";

export interface TaskProgress {
  readonly phase: TaskPhase;
  /** What it is at; undefined for a number that is none of the known. */
  readonly step: TaskStep | undefined;
  readonly task: UserTask;
}

export interface TaskOptions extends FlowOptions {
  /** Is told of every look. */
  readonly onProgress?: ((progress: TaskProgress) => void) | undefined;
  /** The longest wait in milliseconds; then a `TimeoutError`. The task goes on. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** A number from 0 up to 1, to spread the looks. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

export interface TaskStart {
  readonly client: CloudreveClient;
  readonly operation: string;
  /** 0 packs, 1 unpacks. */
  readonly type: 0 | 1;
  readonly signal: AbortSignal;
  /** Sends what starts it. */
  readonly send: () => Promise<unknown>;
  /** Whether its work is done, where that can be seen: tells it from others that began at the same moment. */
  readonly isDone?: () => Promise<boolean>;
}

/**
 * Starts a task and follows it to its end. The server gives no id, so the task is the one that is in the list after the
 * start and was not before; starts of one client wait for each other until theirs is found, and are a second apart.
 */
export async function runTask(start: TaskStart, options: TaskOptions): Promise<void> {
  const { client, operation, type, signal } = start;
  const keys = await inTurn(client, `task ${type}`, async () => {
    signal.throwIfAborted();
    await passSecond(start);
    const before = await readTasks(client, type, signal);
    await start.send();
    startsOf(client).set(type, client.clock.now());
    for (const pauseMs of LOOKS_MS) {
      if (pauseMs > 0) await wait(client.clock, pauseMs, signal);
      const begun = newSince(before, await readTasks(client, type, signal));
      if (begun.length > 0) return begun.map(keyOf);
    }
    throw new TaskError(operation, "lost");
  });
  await followTasks(start, keys, options);
}

async function passSecond({ client, type, signal }: TaskStart): Promise<void> {
  const last = startsOf(client).get(type) ?? Number.NEGATIVE_INFINITY;
  const left = last + APART_MS - client.clock.now();
  if (left > 0) await wait(client.clock, left, signal);
}

function startsOf(client: CloudreveClient): Map<number, number> {
  const known = starts.get(client) ?? new Map<number, number>();
  starts.set(client, known);
  return known;
}
