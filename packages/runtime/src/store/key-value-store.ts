import { ConfigError } from "../errors/transport-errors.ts";
import { checkContent, fromJson, type ParseOptions, toJson } from "./content.ts";
import type { ExclusiveStore } from "./exclusive-store.ts";
import { JobQueue } from "./job-queue.ts";

/** Web Storage, unstorage and what has the same methods, synchronous or not. */
export interface ItemStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
}

/** A Map and what has the same methods, synchronous or not. */
export interface MapStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
}

export interface KeyValueStoreOptions<T> extends ParseOptions<T> {
  /**
   * Runs the job while nobody else who shares the storage runs one. When `signal` aborts, it should stop waiting
   * and leave the job out. Without it, jobs take turns within this process only.
   */
  readonly lock?: (<R>(job: () => Promise<R>, signal?: AbortSignal) => Promise<R>) | undefined;
}

interface Methods {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
  remove(key: string): unknown;
}

const queues = new WeakMap<object, Map<string, JobQueue>>();

/**
 * A store over one key of a storage. Values are written as JSON; what comes back as text is parsed, what comes back
 * as an object (as from unstorage) is taken as it is.
 */
export function keyValueStore<T extends object>(
  storage: ItemStorage | MapStorage,
  key: string,
  { lock, ...content }: KeyValueStoreOptions<T> = {},
): ExclusiveStore<T> {
  const place = { operation: "keyValueStore", field: "storage", name: `key ${key}` };
  const { get, set, remove } = methodsOf(storage);
  const queue = queueOf(storage, key);
  const asked = async (method: string, work: () => unknown): Promise<unknown> => {
    try {
      return await work();
    } catch (error) {
      throw new ConfigError(
        place.operation,
        place.field,
        `${method} of ${place.name} failed (${nameOf(error)})`,
      );
    }
  };
  return {
    async load() {
      const found = await asked("reading", () => get(key));
      if (found === undefined || found === null) return undefined;
      const value = typeof found === "string" ? fromJson(found, place) : structuredClone(found);
      return checkContent(value, content, place);
    },
    async save(value) {
      if (value === undefined) await asked("removing", () => remove(key));
      else {
        const text = toJson(value, place);
        await asked("writing", () => set(key, text));
      }
    },
    exclusive: (job, signal) => queue.run(lock ? () => lock(job, signal) : job, signal),
  };
}

function methodsOf(storage: ItemStorage | MapStorage): Methods {
  if ("getItem" in storage) {
    return {
      get: (key) => storage.getItem(key),
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
    };
  }
  return {
    get: (key) => storage.get(key),
    set: (key, value) => storage.set(key, value),
    remove: (key) => storage.delete(key),
  };
}

/** Several stores over the same key take turns too. */
function queueOf(storage: object, key: string): JobQueue {
  const ofStorage = queues.get(storage) ?? new Map<string, JobQueue>();
  queues.set(storage, ofStorage);
  const queue = ofStorage.get(key) ?? new JobQueue();
  ofStorage.set(key, queue);
  return queue;
}

/** No message: the ones of storages may quote the value. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
