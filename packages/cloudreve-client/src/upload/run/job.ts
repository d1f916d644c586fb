import type { StorageLink } from "@debrid-drive/runtime/transfer";
import type { CloudreveClient } from "../../generated/client.ts";
import type { UploadSession } from "../../generated/models.ts";
import type { CheckpointKeeper } from "../checkpoint.ts";
import type { ProgressTeller } from "../progress.ts";
import type { UploadSource } from "../sources/upload-source.ts";
import type { Target } from "../target.ts";
import type { UploadOptions } from "../upload-options.ts";

export const OPERATION = "sendFile";

/** One file on its way. */
export interface Job {
  readonly client: CloudreveClient;
  /** Where the file shall go. */
  readonly target: Target;
  readonly source: UploadSource;
  readonly lastModified: number | undefined;
  readonly mimeType: string | undefined;
  readonly options: UploadOptions;
  readonly signal: AbortSignal;
  readonly link: StorageLink;
  readonly keeper: CheckpointKeeper;
  readonly progress: ProgressTeller;
  /** What the server would still know of this upload if the job ended now. */
  session: UploadSession | undefined;
}

const MINUTE_MS = 60_000;
/** Slower than 32 kB a second counts as gone. */
const BYTES_PER_MS = 32;
const LONGEST_MS = 2 ** 31 - 1;

export function timeoutFor({ options }: Job): (bytes: number) => number {
  const given = options.timeout?.partMs;
  return (bytes) => given ?? Math.min(LONGEST_MS, MINUTE_MS + Math.ceil(bytes / BYTES_PER_MS));
}
