import { untilAborted } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import {
  listActiveRemoteDownloads,
  listFinishedRemoteDownloads,
} from "../generated/operations/remote-download.ts";
import { type Task, taskOfActive, taskOfFinished } from "./task.ts";

/** All downloads of the user at one moment. */
export interface Tasks {
  readonly active: readonly Task[];
  readonly finished: readonly Task[];
}

interface Waiter {
  readonly dueAt: number;
  resolve(tasks: Tasks): void;
  reject(error: unknown): void;
}

const shared = new WeakMap<CloudreveClient, TaskReads>();

/** The reads of a client, which all its flows share. */
export function taskReads(client: CloudreveClient): TaskReads {
  const reads = shared.get(client) ?? new TaskReads(client);
  shared.set(client, reads);
  return reads;
}

/** Reads both lists once for all who wait for them. */
export class TaskReads {
  readonly #client: CloudreveClient;
  readonly #waiters = new Set<Waiter>();
  #cancel: (() => void) | undefined;
  #reading: { readonly for: Set<Waiter>; readonly stop: AbortController } | undefined;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /** The lists as they are in so many milliseconds, or earlier if somebody else reads them before. */
  async next(milliseconds: number, signal: AbortSignal): Promise<Tasks> {
    signal.throwIfAborted();
    let waiter: Waiter | undefined;
    const tasks = new Promise<Tasks>((resolve, reject) => {
      waiter = { dueAt: this.#client.clock.now() + milliseconds, resolve, reject };
      this.#waiters.add(waiter);
    });
    this.#arm();
    try {
      return await untilAborted(tasks, signal);
    } finally {
      if (waiter) this.#leave(waiter);
    }
  }

  #leave(waiter: Waiter): void {
    this.#waiters.delete(waiter);
    this.#reading?.for.delete(waiter);
    if (this.#reading?.for.size === 0) this.#reading.stop.abort();
    this.#arm();
  }

  #arm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#reading || this.#waiters.size === 0) return;
    const dueAt = Math.min(...[...this.#waiters].map((waiter) => waiter.dueAt));
    const pause = dueAt - this.#client.clock.now();
    this.#cancel = pause > 0 ? this.#client.clock.setTimer(pause, () => void this.#read()) : this.#soon();
  }

  /** Not at once, so that all who begin together are served together. */
  #soon(): () => void {
    let isOff = false;
    queueMicrotask(() => {
      if (!isOff) void this.#read();
    });
    return () => {
      isOff = true;
    };
  }

  async #read(): Promise<void> {
    this.#cancel = undefined;
    const reading = { for: new Set(this.#waiters), stop: new AbortController() };
    this.#reading = reading;
    this.#waiters.clear();
    try {
      const tasks = await readTasks(this.#client, reading.stop.signal);
      for (const { resolve } of reading.for) resolve(tasks);
    } catch (error) {
      for (const { reject } of reading.for) reject(error);
    }
    this.#reading = undefined;
    this.#arm();
  }
}

/** In this order, so that what ends between the two reads is seen in one of them. */
async function readTasks(client: CloudreveClient, signal: AbortSignal): Promise<Tasks> {
  const active = await listActiveRemoteDownloads(client, {}, { signal });
  const finished = await listFinishedRemoteDownloads(client, {}, { signal });
  return { active: active.map(taskOfActive), finished: finished.map(taskOfFinished) };
}
