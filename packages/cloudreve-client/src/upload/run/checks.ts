import type { ApiError } from "@debrid-drive/runtime";
import type { StoragePolicySummary } from "../../generated/models.ts";
import { getStorage } from "../../generated/operations/user.ts";
import { UploadError } from "../upload-error.ts";
import { type Job, OPERATION } from "./job.ts";

/** What of a storage policy says which files it takes. */
type Rules = Pick<StoragePolicySummary, "max_size" | "file_type">;

/** Refuses what the server would refuse, before anything is sent. */
export function checkRules({ source, target }: Job, { max_size, file_type }: Rules): void {
  if (max_size > 0 && source.size > max_size) {
    throw new UploadError(
      OPERATION,
      "too-large",
      `the file has ${source.size} bytes, and the storage policy allows ${max_size}`,
    );
  }
  const allowed = file_type ?? [];
  // The server puts the name's end into small letters, and not its list.
  if (allowed.length === 0 || allowed.includes(extensionOf(target.name))) return;
  throw new UploadError(
    OPERATION,
    "type-not-allowed",
    `the storage policy takes these extensions only: ${allowed.join(", ")}`,
  );
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** Space that is missing; before 3.6.0 it had no code of its own. */
const NO_SPACE = [40_051, 40_002, 40_001, -1];

/** The refusal of an upload, or the lack of space behind it. */
export async function explained(job: Job, refusal: ApiError): Promise<ApiError | UploadError> {
  if (!NO_SPACE.includes(refusal.code)) return refusal;
  return (await lackOfSpace(job, refusal)) ?? refusal;
}

/** Undefined when there is enough space. */
export async function lackOfSpace(
  {
    client,
    source,
    signal,
  }: Pick<Job, "client" | "signal"> & { readonly source: Pick<Job["source"], "size"> },
  cause?: ApiError,
): Promise<UploadError | undefined> {
  const { free } = await getStorage(client, {}, { signal });
  if (free >= source.size) return undefined;
  const problem = `${source.size} bytes are to be uploaded, and the user has ${free} left`;
  return new UploadError(OPERATION, "no-space", problem, cause);
}

/** As much of a stream as may be held in memory. */
const MOST_IN_MEMORY = 67_108_864;

/** Refuses a stream that would have to be held in memory as a whole. */
export function checkSlices({ source }: Job, largest: number): void {
  if (!source.inMemory || largest <= MOST_IN_MEMORY) return;
  throw new UploadError(
    OPERATION,
    "source",
    `the storage takes pieces of ${largest} bytes, and a stream would be held in memory; pass a Blob or a file`,
  );
}
