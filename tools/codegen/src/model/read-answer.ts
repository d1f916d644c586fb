import type { MediaType, OpenApiDocument, OpenApiOperation, Response, Schema } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { resolve } from "../resolve.ts";
import { type EnvelopeBranch, envelopeBranches } from "./envelope.ts";
import type { AnswerModel } from "./operation-model.ts";
import { type TypeOptions, typeOf, union } from "./type-of.ts";
import { answerKindOf } from "./wire.ts";

/** What a call resolves to, over all its success statuses. */
export function readAnswer(
  document: OpenApiDocument,
  id: string,
  operation: OpenApiOperation,
  models: Set<string>,
  enveloped: boolean,
): AnswerModel {
  const statuses = Object.entries(operation.responses ?? {})
    .filter(([status]) => /^[23]\d\d$/.test(status) && !isRedirectBesideSuccess(operation, status))
    .map(([status, response]) => ({
      status: Number(status),
      response: resolve<Response>(document, response),
    }));
  if (statuses.length === 0) throw new SpecProblem(id, "lists no success status");
  const options: TypeOptions = { where: `${id}, answer`, models };
  const kinds = new Set<"json" | "text" | "bytes">();
  const types: string[] = [];
  for (const { status, response } of statuses) {
    const entry = contentOf(id, status, response);
    if (entry === undefined) continue;
    const [mediaType, { schema }] = entry;
    const kind = answerKindOf(mediaType);
    kinds.add(kind);
    types.push(
      kind === "json"
        ? jsonType(document, id, operation, schema, options, enveloped)
        : kind === "text"
          ? "string"
          : "Uint8Array",
    );
  }
  if (kinds.size > 1) throw new SpecProblem(id, "answers of success have different kinds of body");
  const [kind = "empty"] = kinds;
  const withoutBody = types.length > 0 && types.length < statuses.length;
  const emptyList = withoutBody && types.every((type) => type.endsWith("[]"));
  return {
    kind,
    type:
      types.length === 0 ? "void" : union([...types, ...(withoutBody && !emptyList ? ["undefined"] : [])]),
    success: statuses.map(({ status }) => status),
    emptyList,
  };
}

// 3xx is success only for operations that have no other.
function isRedirectBesideSuccess(operation: OpenApiOperation, status: string): boolean {
  return (
    status.startsWith("3") && Object.keys(operation.responses ?? {}).some((other) => other.startsWith("2"))
  );
}

function contentOf(id: string, status: number, response: Response): [string, MediaType] | undefined {
  const entries = Object.entries(response.content ?? {});
  if (entries.length > 1) throw new SpecProblem(id, `status ${status} has more than one media type`);
  return entries[0];
}

function jsonType(
  document: OpenApiDocument,
  id: string,
  operation: OpenApiOperation,
  schema: Schema | undefined,
  options: TypeOptions,
  enveloped: boolean,
): string {
  if (!schema) throw new SpecProblem(id, "a JSON answer has no schema");
  if (!enveloped) return typeOf(schema, options);
  const branches = envelopeBranches(document, id, schema);
  const known = [0, ...(operation["x-success-codes"] ?? [])];
  for (const { code } of branches) {
    if (!known.includes(code)) throw new SpecProblem(id, `code ${code} is missing in x-success-codes`);
  }
  if (known.length === 1) return union(branches.map((branch) => dataType(branch, options) ?? "void"));
  return branches
    .map((branch) => {
      const data = dataType(branch, options);
      return `{ code: ${branch.code}; ${data === undefined ? "data?: undefined" : `data: ${data}`} }`;
    })
    .join(" | ");
}

function dataType({ data }: EnvelopeBranch, options: TypeOptions): string | undefined {
  return data && typeOf(data, options);
}
