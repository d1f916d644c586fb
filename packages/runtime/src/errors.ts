// What answers can mean that are no data. By names of their own instead of `export … from`: a bundler that splits
// programs would take the classes, which the rest of a client uses, to be needed at the start of all of them.
import { DecodeError as Decode, HttpError as Http } from "./errors/answer-errors.ts";
import { ApiError as Api } from "./errors/api-error.ts";
import { LimitedError as Limited } from "./errors/limited-error.ts";
import { FileChangedError as FileChanged } from "./transfer/file-changed-error.ts";

export const ApiError = Api;
export type ApiError<
  Code extends number = number,
  Kind extends "api" | "unlisted" = "api" | "unlisted",
> = Api<Code, Kind>;

export const HttpError = Http;
export type HttpError = Http;

export const DecodeError = Decode;
export type DecodeError = Decode;

export const LimitedError = Limited;
export type LimitedError = Limited;

export const FileChangedError = FileChanged;
export type FileChangedError = FileChanged;
