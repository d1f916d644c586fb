import { ApiError } from "@debrid-drive/runtime/flow";
import { FsError } from "./fs-error.ts";

/** The code that the server gave, if that is what the error is. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.code : undefined;
}

/** 40016, which was 404 before 3.6.0; of single files also 40044. */
export function isGone(error: unknown): boolean {
  return [404, 40016, 40044].includes(codeOf(error) ?? 0);
}

/** A refusal in terms of the drive, where it is one. */
export function refusalOf(error: unknown, operation: string, path?: string): unknown {
  const about = { path, cause: error };
  if (isGone(error)) return new FsError(operation, "not-found", about);
  return codeOf(error) === 40004 ? new FsError(operation, "exists", about) : error;
}
