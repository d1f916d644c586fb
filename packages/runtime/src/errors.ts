// What answers can mean that are no data. By names of their own instead of `export … from`: a bundler that splits
// programs would take the classes, which the rest of a client uses, to be needed at the start of all of them.
import { DecodeError as Decode, HttpError as Http } from "./errors/answer-errors.ts";
import { ApiError as Api } from "./errors/api-error.ts";
import { LimitedError as Limited } from "./errors/limited-error.ts";
import { FileChangedError as FileChanged } from "./transfer/file-changed-error.ts";

/** The API refused and gave a numeric code. @hidden */
export const ApiError = Api;
/**
 * The API refused and gave a numeric code.
 * @see https://debrid-drive.example.com/api/runtime/errors.html#api-apierror
 */
export type ApiError<
  Code extends number = number,
  Kind extends "api" | "unlisted" = "api" | "unlisted",
> = Api<Code, Kind>;

/** An HTTP status that is no success, without an API error code. @hidden */
export const HttpError = Http;
/**
 * An HTTP status that is no success, without an API error code.
 * @see https://debrid-drive.example.com/api/runtime/errors.html#api-httperror
 */
export type HttpError = Http;

/** An answer that is not what the description says. @hidden */
export const DecodeError = Decode;
/**
 * An answer that is not what the description says.
 * @see https://debrid-drive.example.com/api/runtime/errors.html#api-decodeerror
 */
export type DecodeError = Decode;

/** Nothing was sent: the bucket pauses for longer than the call has time, or too many calls wait. @hidden */
export const LimitedError = Limited;
/**
 * Nothing was sent: the bucket pauses for longer than the call has time, or too many calls wait.
 * @see https://debrid-drive.example.com/api/runtime/errors.html#api-limitederror
 */
export type LimitedError = Limited;

/** The file is not the one the download began with, or not the one that was expected: begin anew. @hidden */
export const FileChangedError = FileChanged;
/** The file is not the one the download began with, or not the one that was expected: begin anew. */
export type FileChangedError = FileChanged;
