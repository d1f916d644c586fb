import type { BodyEncoding, Verb } from "./wire.ts";

/** The versions of the server that have something. */
export interface VersionsModel {
  readonly since?: string;
  readonly until?: string;
}

/** One argument of a generated function. */
export interface ArgumentModel {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly docs: string;
  readonly deprecated: boolean;
  readonly versions: VersionsModel | undefined;
}

export interface BodyModel {
  readonly encoding: BodyEncoding;
  readonly type: string;
  /** Absent when the whole body is the argument `body`. */
  readonly fields?: readonly string[];
  readonly required: boolean;
}

export interface ArgumentsModel {
  readonly arguments: readonly ArgumentModel[];
  readonly pathParams: readonly string[];
  readonly multiSegment: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly body: BodyModel | undefined;
}

export interface AnswerModel {
  readonly kind: "json" | "text" | "bytes" | "empty" | "location";
  /** What a call resolves to. */
  readonly type: string;
  readonly success: readonly number[];
  readonly emptyList: boolean;
  /** The media type of refusals with a status of success, where other answers are no JSON. */
  readonly refusal: string | undefined;
  /** JSON without the envelope that other operations have. */
  readonly bare: boolean;
}

/** Everything the emitters need to know of one operation. */
export interface OperationModel {
  readonly id: string;
  readonly group: string;
  readonly member: string;
  readonly verb: Verb;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly versions: VersionsModel | undefined;
  readonly tag: string;
  readonly args: ArgumentsModel;
  readonly answer: AnswerModel;
  readonly auth: "required" | "none";
  readonly bucket: string | undefined;
  readonly repeatable: boolean;
  readonly successCodes: readonly number[];
  /** Error codes by HTTP status. */
  readonly errorCodes: Readonly<Record<string, readonly number[]>>;
  /** Names of the models its signature mentions. */
  readonly models: readonly string[];
}

/** The error codes of all statuses, each once, in order. */
export function errorCodesOf({ errorCodes }: Pick<OperationModel, "errorCodes">): readonly number[] {
  return [...new Set(Object.values(errorCodes).flat())].sort((a, b) => a - b);
}
