import type { ClientError, DownloadOptions } from "@debrid-drive/runtime";
import { ApiError, completed, DecodeError, HttpError } from "@debrid-drive/runtime/flow";
import { dialect } from "../dialect.ts";
import * as errorFacts from "../error-facts.ts";
import { operationErrors } from "../generated/operation-errors.ts";
import { downloadFileOperation } from "../generated/operations/file.ts";

const EXPIRED_STATUSES = [400, 401, 403, 404, 410];
const EXPIRED_CODES = [403, 404, 40005, 40071];
const REFUSAL = /^application\/json\s*;\s*charset=utf-8$/i;

/** Nothing came in place of an archive: its link has expired. */
class EmptyArchiveError extends DecodeError {}

/** Whether an address was refused because its time is over: storages and Cloudreve say so in many ways. */
export function isExpired(refused: ClientError): boolean {
  if (refused instanceof HttpError) return EXPIRED_STATUSES.includes(refused.status);
  if (refused instanceof ApiError) return EXPIRED_CODES.includes(refused.code);
  return refused instanceof EmptyArchiveError;
}

/** The server refuses with status 200, and with JSON where the file would be. Files of others are left alone. */
export function refusalOf(operation: string): NonNullable<DownloadOptions["refusal"]> {
  return ({ url, headers }) => {
    if (!url.pathname.includes("/api/v3/file/")) return undefined;
    if (url.pathname.endsWith(".zip") && headers.get("content-length") === "0") {
      return (_, meta) =>
        new EmptyArchiveError("nothing came in place of the archive; has its link expired?", {
          operation,
          meta,
        });
    }
    const isJson = REFUSAL.test(headers.get("content-type") ?? "");
    if (!isJson || headers.has("content-disposition")) return undefined;
    return (text, meta) => {
      const verdict = dialect.read({ status: 200, headers, body: parsed(text) }, downloadFileOperation);
      if (verdict.kind !== "refused") {
        return new DecodeError("expected a file, got JSON that is none of Cloudreve's", { operation, meta });
      }
      const { refusal } = verdict;
      const kind = operationErrors.downloadFile?.includes(refusal.code) ? "api" : "unlisted";
      return new ApiError(kind, refusal.code, completed(refusal, errorFacts), { operation, meta });
    };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
