import { checkContent, type ParseOptions } from "./content.ts";
import type { ExclusiveStore } from "./exclusive-store.ts";
import { JobQueue } from "./job-queue.ts";

const place = { operation: "memoryStore", field: "initial", name: "the store" };

/** A store for one process, gone when it ends. Values are copied on the way in and out. */
export function memoryStore<T>(initial?: T, options: ParseOptions<T> = {}): ExclusiveStore<T> {
  const queue = new JobQueue();
  let kept = structuredClone(initial);
  return {
    async load() {
      return kept === undefined ? undefined : checkContent(structuredClone(kept), options, place);
    },
    async save(value) {
      kept = structuredClone(value);
    },
    exclusive: (job, signal) => queue.run(job, signal),
  };
}
