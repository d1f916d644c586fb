import { basename, dirname, resolve } from "node:path";
import { type Clock, systemClock } from "../../clock.ts";
import { ConfigError } from "../../errors/transport-errors.ts";
import { checkContent, fromJson, type ParseOptions, toJson } from "../content.ts";
import type { ExclusiveStore } from "../exclusive-store.ts";
import { JobQueue } from "../job-queue.ts";
import { FileLock } from "./file-lock.ts";
import { codeOf, type Files, type Self, unlessMissing } from "./files.ts";
import { LockFiles } from "./lock-files.ts";
import { replaceFile } from "./replace-file.ts";

export interface FileStoreOptions<T> extends ParseOptions<T> {
  /** The file. Its folder is made when it is missing. */
  readonly path: string;
  readonly clock?: Clock | undefined;
}

export function openFileStore<T>(
  { path: given, clock = systemClock, ...content }: FileStoreOptions<T>,
  files: Files,
  findSelf: () => Promise<Self>,
): ExclusiveStore<T> {
  if (given === "") throw new ConfigError("fileStore", "path", "expected the path of a file");
  const path = resolve(given);
  const place = { operation: "fileStore", field: "path", name: basename(path) };
  const [jobs, saves] = [new JobQueue(), new JobQueue()];
  let known: Promise<Self> | undefined;
  const self = () => {
    known ??= findSelf();
    return known;
  };

  const told = async <R>(doing: string, work: () => Promise<R>, signal?: AbortSignal): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ConfigError || signal?.aborted) throw error;
      const why = codeOf(error) ?? "for an unknown reason";
      throw new ConfigError(place.operation, place.field, `${doing} ${place.name} failed (${why})`, error);
    }
  };
  const load = async (): Promise<T | undefined> => {
    const text = await told("reading", () => unlessMissing(files.read(path)));
    return text === undefined ? undefined : checkContent(fromJson(text, place), content, place);
  };
  const write = async (text: string | undefined): Promise<void> => {
    // Throws at what this store did not write, rather than replace it.
    await load();
    if (text === undefined) await told("removing", () => unlessMissing(files.remove(path)));
    else {
      const { windows } = await self();
      await told("writing", () => replaceFile({ files, clock, windows, path, text }));
    }
  };
  const lock = async (signal?: AbortSignal) => {
    await files.makeFolder(dirname(path));
    return new FileLock({ locks: new LockFiles(files, path), self: await self(), clock }).take(signal);
  };

  return {
    load,
    async save(value) {
      const text = value === undefined ? undefined : `${toJson(value, place, 2)}\n`;
      await saves.run(() => write(text));
    },
    exclusive: (job, signal) =>
      jobs.run(async () => {
        const letGo = await told("locking", () => lock(signal), signal);
        try {
          signal?.throwIfAborted();
          return await job();
        } finally {
          await letGo();
        }
      }, signal),
  };
}
