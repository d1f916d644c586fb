import type { MediaType, OpenApiDocument, OpenApiOperation, Response } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { resolve } from "../resolve.ts";
import { alternativesOf, type EnvelopeBranch } from "./envelope.ts";
import type { AnswerModel } from "./operation-model.ts";
import { type TypeOptions, typeOf, union } from "./type-of.ts";
import { answerKindOf } from "./wire.ts";

/** What one status answers. */
interface StatusAnswer {
  readonly status: number;
  readonly kind: AnswerModel["kind"];
  /** Absent when there is no body. */
  readonly type?: string;
  readonly refusal?: string | undefined;
  readonly bare?: boolean;
}

/** What a call resolves to, over all its success statuses. */
export function readAnswer(
  document: OpenApiDocument,
  id: string,
  operation: OpenApiOperation,
  models: Set<string>,
  enveloped: boolean,
): AnswerModel {
  const reader = { document, id, operation, enveloped, options: { where: `${id}, answer`, models } };
  const all = Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
    /^[23]\d\d$/.test(status) ? (readStatus(reader, Number(status), resolve(document, response)) ?? []) : [],
  );
  // A redirect is success only for operations that have no other.
  const direct = all.filter(({ status }) => status < 300);
  const answers = direct.length > 0 ? direct : all;
  if (answers.length === 0) throw new SpecProblem(id, "lists no success status");
  return joined(id, answers);
}

function joined(id: string, answers: readonly StatusAnswer[]): AnswerModel {
  const withBody = answers.filter(({ type }) => type !== undefined);
  const kinds = [...new Set((withBody.length > 0 ? withBody : answers).map(({ kind }) => kind))];
  if (kinds.length !== 1) throw new SpecProblem(id, "answers of success have different kinds of body");
  const types = withBody.flatMap(({ type }) => type ?? []);
  const withoutBody = types.length > 0 && types.length < answers.length;
  const emptyList = withoutBody && types.every((type) => type.endsWith("[]"));
  return {
    kind: kinds[0] ?? "empty",
    type:
      types.length === 0 ? "void" : union([...types, ...(withoutBody && !emptyList ? ["undefined"] : [])]),
    success: answers.map(({ status }) => status),
    emptyList,
    refusal: answers.find(({ refusal }) => refusal !== undefined)?.refusal,
    bare: answers.some(({ bare }) => bare),
  };
}

interface Reader {
  readonly document: OpenApiDocument;
  readonly id: string;
  readonly operation: OpenApiOperation;
  readonly enveloped: boolean;
  readonly options: TypeOptions;
}

/** Undefined when this status answers refusals only. */
function readStatus(reader: Reader, status: number, response: Response): StatusAnswer | undefined {
  const media = Object.entries(response.content ?? {});
  if (status >= 300) {
    const hasLocation = Object.keys(response.headers ?? {}).some((name) => name.toLowerCase() === "location");
    return hasLocation ? { status, kind: "location", type: "string" } : undefined;
  }
  if (media.length === 0) return { status, kind: "empty" };
  const refusals = media.filter((entry) => isRefusal(reader, entry));
  const [entry, ...others] = media.filter((entry) => !refusals.includes(entry));
  const refusal = refusals[0]?.[0];
  if (others.length > 0 || refusals.length > 1) {
    throw new SpecProblem(reader.id, `status ${status} has more than one media type`);
  }
  if (entry !== undefined) return { status, ...readMedia(reader, entry), refusal };
  return response["x-may-be-empty"] ? { status, kind: "empty", refusal } : undefined;
}

function isRefusal({ document, enveloped }: Reader, [mediaType, { schema }]: [string, MediaType]): boolean {
  if (!enveloped || !schema || answerKindOf(mediaType) !== "json") return false;
  const { successes, bare } = alternativesOf(document, schema);
  return successes.length + bare.length === 0;
}

function readMedia(
  reader: Reader,
  [mediaType, { schema }]: [string, MediaType],
): Omit<StatusAnswer, "status"> {
  const { document, id, enveloped, options } = reader;
  const kind = answerKindOf(mediaType);
  if (kind !== "json") return { kind, type: kind === "text" ? "string" : "Uint8Array" };
  if (!schema) throw new SpecProblem(id, "a JSON answer has no schema");
  if (!enveloped) return { kind, type: typeOf(schema, options) };
  const { successes, bare } = alternativesOf(document, schema);
  if (bare.length === 0) return { kind, type: dataType(reader, successes) };
  if (successes.length > 0) throw new SpecProblem(id, "answers both with and without an envelope");
  return { kind, type: union(bare.map((one) => typeOf(one, options))), bare: true };
}

function dataType({ id, operation, options }: Reader, branches: readonly EnvelopeBranch[]): string {
  const known = [0, ...(operation["x-success-codes"] ?? [])];
  for (const { code } of branches) {
    if (!known.includes(code)) throw new SpecProblem(id, `code ${code} is missing in x-success-codes`);
  }
  const typeOfData = ({ data }: EnvelopeBranch) => data && typeOf(data, options);
  if (known.length === 1) return union(branches.map((branch) => typeOfData(branch) ?? "void"));
  return branches
    .map((branch) => {
      const data = typeOfData(branch);
      return `{ code: ${branch.code}; ${data === undefined ? "data?: undefined" : `data: ${data}`} }`;
    })
    .join(" | ");
}
