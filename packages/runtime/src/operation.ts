import type { Decoder } from "./decode/decoder.ts";
import type { Encoder } from "./encode/encoder.ts";

/** How a request body is written on the wire. */
export type BodyEncoding = "json" | "form" | "bytes" | "multipart";

/** How an answer is read. `empty` means: not at all; `location`: the address in its `Location` header. */
export type AnswerKind = "json" | "text" | "bytes" | "empty" | "location";

export interface OperationBody {
  readonly encoding: BodyEncoding;
  /** The `Content-Type` sent; a multipart body writes its own. */
  readonly type: string;
  /** Names of the fields that stand among the arguments; absent when the whole body is one argument, `body`. */
  readonly fields?: readonly string[];
  readonly required: boolean;
}

/** The versions of the server that have something, such as `3.5.0`; both ends belong to it. */
export interface Versions {
  readonly since?: string;
  readonly until?: string;
}

export interface OperationVersions extends Versions {
  /** Arguments that not all versions know. */
  readonly args?: Readonly<Record<string, Versions>>;
}

/** One operation of a description, as data. Encoding and decoding follow it and nothing else. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD";
  /** The full path, with `{name}` where a value goes. */
  readonly path: string;
  readonly pathParams?: readonly string[];
  /** Path parameters whose value may hold slashes, each segment encoded by itself. */
  readonly multiSegment?: readonly string[];
  readonly query?: readonly string[];
  /** Headers that stand among the arguments. */
  readonly headers?: readonly string[];
  readonly body?: OperationBody;
  /** What writes the arguments: one for each place where there are some. */
  readonly encode?: readonly Encoder[];
  /** Arguments that must be given. */
  readonly required?: readonly string[];
  readonly answer: AnswerKind;
  /** What reads an answer of success that is no plain JSON. */
  readonly decode?: Decoder;
  /** The media type of refusals that come with a status of success, where an answer is no JSON otherwise. */
  readonly refusal?: string;
  /** The answer is JSON without the envelope that other operations of the API have. */
  readonly bare?: true;
  readonly auth: "required" | "none";
  /** The rate limit it counts against. */
  readonly bucket?: string;
  /** Whether sending it twice does what sending it once does. */
  readonly repeatable: boolean;
  /** HTTP statuses of success. */
  readonly success: readonly number[];
  /** Envelope codes of success besides 0; the call then resolves to `{ code, data }`. */
  readonly successCodes?: readonly number[];
  /** Error codes the description lists, unless the API's {@link CodeBook} knows them. */
  readonly errors?: readonly number[];
  /** Absent when every version of the server has it, with all arguments. */
  readonly versions?: OperationVersions;
}
