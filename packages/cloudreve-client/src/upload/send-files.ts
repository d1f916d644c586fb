import type { FlowOptions, Store } from "@debrid-drive/runtime";
import { ClientError, ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { getStorage } from "../generated/operations/user.ts";
import type { UploadCheckpoint } from "./checkpoint.ts";
import type { UploadProgress } from "./progress.ts";
import { sendFile } from "./send-file.ts";
import { sourceOf } from "./sources/source-of.ts";
import { targetOf } from "./target.ts";
import { UploadError } from "./upload-error.ts";
import type { UploadedFile, UploadFileArgs, UploadOptions } from "./upload-options.ts";

const OPERATION = "sendFiles";

export interface UploadFilesArgs {
  readonly files: readonly UploadFileArgs[];
}

export type UploadResult =
  | { readonly path: string; readonly ok: true; readonly data: UploadedFile }
  | { readonly path: string; readonly ok: false; readonly error: unknown };

export interface UploadFilesOptions
  extends FlowOptions,
    Omit<UploadOptions, "store" | "onProgress" | "signal"> {
  /** How many files are sent at a time, 1 to 10. The parts of each go in order. Default 3. */
  readonly concurrency?: number | undefined;
  /** The store of each file, by its path. */
  readonly storeFor?: ((path: string) => Store<UploadCheckpoint> | undefined) | undefined;
  /** All files together. */
  readonly onProgress?: ((progress: Pick<UploadProgress, "bytes" | "total">) => void) | undefined;
  /** Is told of every result as it comes; the next file waits until it is done. */
  readonly onResult?: ((result: UploadResult, index: number) => void | Promise<void>) | undefined;
}

/**
 * Uploads files, some at a time, and gives a result for each, in their order. What is the matter with one fails that
 * one alone. Fails before anything is sent when two have the same path, or when all together are more than the user
 * has space for.
 *
 * @throws AbortedError, when each file under way was ended like one of {@link sendFile}
 */
export async function sendFiles(
  client: CloudreveClient,
  { files }: UploadFilesArgs,
  { concurrency = 3, storeFor, onProgress, onResult, ...options }: UploadFilesOptions = {},
): Promise<UploadResult[]> {
  if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 10)) {
    throw new ConfigError(OPERATION, "concurrency", "expected a whole number from 1 to 10");
  }
  const paths = files.map(({ path }, index) => targetOf(OPERATION, path, `files.${index}.path`).path);
  const again = paths.findIndex((path, index) => paths.indexOf(path) !== index);
  if (again >= 0) throw new ConfigError(OPERATION, `files.${again}.path`, "another file has the same path");
  const sizes = files.map(({ source, size }) => sourceOf(OPERATION, source, size).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const results: UploadResult[] = [];
  const sent = sizes.map(() => 0);
  const queue = [...files.entries()];

  const sendOne = async (index: number, file: UploadFileArgs, signal: AbortSignal): Promise<UploadResult> => {
    const path = paths[index] ?? "";
    try {
      const data = await sendFile(client, file, {
        ...options,
        signal,
        store: storeFor?.(path),
        onProgress: ({ bytes }) => {
          sent[index] = bytes;
          onProgress?.({ bytes: sent.reduce((sum, one) => sum + one, 0), total });
        },
      });
      return { path, ok: true, data };
    } catch (error) {
      if (!(error instanceof ClientError) || error.kind !== "aborted") return { path, ok: false, error };
      throw error;
    }
  };
  let working: Promise<unknown> | undefined;
  const work = async (signal: AbortSignal): Promise<UploadResult[]> => {
    const { free } = await getStorage(client, {}, { signal });
    if (total > free && options.ifExists !== "skip") {
      const problem = `${total} bytes are to be uploaded, and the user has ${free} left`;
      throw new UploadError(OPERATION, "no-space", problem);
    }
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, file] = next;
        const result = await sendOne(index, file, signal);
        results[index] = result;
        await onResult?.(result, index);
        signal.throwIfAborted();
      }
    };
    const workers = Array.from({ length: Math.min(concurrency, files.length) }, worker);
    working = Promise.allSettled(workers);
    await Promise.all(workers);
    return results;
  };
  try {
    return await within(OPERATION, options, work);
  } finally {
    // What was begun at the server is ended before the caller hears of it.
    await working;
  }
}
