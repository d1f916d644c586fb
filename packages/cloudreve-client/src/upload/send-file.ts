import { within } from "@debrid-drive/runtime/flow";
import { StorageLink } from "@debrid-drive/runtime/transfer";
import type { CloudreveClient } from "../generated/client.ts";
import { CheckpointKeeper } from "./checkpoint.ts";
import { ProgressTeller } from "./progress.ts";
import { type Job, OPERATION } from "./run/job.ts";
import { runJob } from "./run/run-job.ts";
import { sourceOf } from "./sources/source-of.ts";
import { targetOf } from "./target.ts";
import type { UploadedFile, UploadFileArgs, UploadOptions } from "./upload-options.ts";

/**
 * Uploads a file to whatever storage the server has for the user, part by part, with a few parts in memory at most. Parts that fail
 * are sent again. When it fails or is aborted, the server drops what it has, unless a store keeps it for a later run.
 *
 * Fails with `UploadError`, and like the operations of uploads and `listDirectory`. Errors never hold the signed
 * addresses and the credentials of storages. What a source or a store throws comes out too, the latter as the cause
 * of a `ConfigError`.
 *
 * @throws ConfigError for a wrong path, a source that is none, or a store that holds something else
 * @example
 * await sendFile(client, { path: "/films/Big Buck Bunny.mp4", source: file });
 */
export async function sendFile(
  client: CloudreveClient,
  { path, source: input, size, lastModified, mimeType }: UploadFileArgs,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const target = targetOf(OPERATION, path);
  const source = sourceOf(OPERATION, input, size);
  const keeper = new CheckpointKeeper(OPERATION, options.store);
  const { clock } = client;
  const run = async (signal: AbortSignal) => {
    const { fetch, random, retry } = options;
    const job: Job = {
      client,
      target,
      source,
      lastModified: lastModified ?? source.lastModified,
      mimeType,
      options,
      signal,
      link: new StorageLink({ operation: OPERATION, signal, clock, fetch, random, retry }),
      keeper,
      progress: new ProgressTeller(clock, source.size, options.onProgress),
      session: undefined,
    };
    return runJob(job);
  };
  let running: Promise<UploadedFile> | undefined;
  try {
    return await within(OPERATION, options, (signal) =>
      keeper.alone(() => {
        running = run(signal);
        return running;
      }, signal),
    );
  } catch (error) {
    // What was begun at the server is ended before the caller hears of it.
    await running?.catch(() => {});
    throw error;
  } finally {
    await source.close?.();
  }
}
