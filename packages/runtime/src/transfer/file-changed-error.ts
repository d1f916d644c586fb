import { DecodeError } from "../errors/answer-errors.ts";

/** The file is not the one the download began with, or not the one that was expected: begin anew. */
export class FileChangedError extends DecodeError {}
