import {
  type OpenApiDocument,
  type OpenApiOperation,
  type Response,
  type Schema,
  VERBS,
} from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { resolve } from "../resolve.ts";
import { alternativesOf } from "./envelope.ts";
import type { OperationModel } from "./operation-model.ts";
import { type PlainSchema, plainSchema } from "./response-schema.ts";
import { answerKindOf } from "./wire.ts";

export interface ResponseSchemasModel {
  /** Shared schemas that an answer mentions, by name. */
  readonly definitions: Readonly<Record<string, PlainSchema>>;
  /** By operation, then by status. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, PlainSchema>>>>;
}

/** Schemas of the data of each success as a call gives it, and of the body of each failure. */
export function readResponseSchemas(
  document: OpenApiDocument,
  models: readonly OperationModel[],
  enveloped: boolean,
): ResponseSchemasModel {
  const described = new Map(
    Object.values(document.paths).flatMap((item) =>
      VERBS.flatMap((verb) => (item[verb] ? [[item[verb].operationId, item[verb]] as const] : [])),
    ),
  );
  const operations = Object.fromEntries(
    models.flatMap((model) => {
      const statuses = statusSchemas(document, model, described.get(model.id) ?? {}, enveloped);
      return Object.keys(statuses).length > 0 ? [[model.id, statuses]] : [];
    }),
  );
  return { definitions: definitionsFor(document, operations), operations };
}

function statusSchemas(
  document: OpenApiDocument,
  { id, answer, successCodes }: OperationModel,
  { responses = {} }: OpenApiOperation,
  enveloped: boolean,
): Record<string, PlainSchema> {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) => {
      const schema = jsonSchemaOf(resolve<Response>(document, response));
      if (schema === undefined) return [];
      const isSuccess = answer.success.includes(Number(status));
      const seen =
        isSuccess && enveloped && !answer.bare ? dataSchema(document, schema, successCodes) : schema;
      if (seen === undefined || (isSuccess && answer.kind !== "json")) return [];
      // A success of another status is what the client takes for a failure without a code.
      if (!isSuccess && Number(status) < 400) return [];
      return [[status, plainSchema(seen, `${id}, answer ${status}`)]];
    }),
  );
}

function jsonSchemaOf({ content = {} }: Response): Schema | undefined {
  return Object.entries(content).find(([mediaType]) => answerKindOf(mediaType) === "json")?.[1].schema;
}

/** What is in the envelopes of success, beside the code where there are several codes. */
function dataSchema(
  document: OpenApiDocument,
  schema: Schema,
  successCodes: readonly number[],
): Schema | undefined {
  const { successes } = alternativesOf(document, schema);
  if (successCodes.length === 0) {
    const branches = successes.flatMap(({ data }) => data ?? []);
    return branches.length === successes.length ? oneSchema(branches) : undefined;
  }
  return oneSchema(
    successes.map(({ code, data }) => ({
      type: "object",
      required: ["code", ...(data ? ["data"] : [])],
      properties: { code: { const: code }, ...(data && { data }) },
    })),
  );
}

function oneSchema(branches: readonly Schema[]): Schema | undefined {
  return branches.length > 1 ? { anyOf: branches } : branches[0];
}

/** The shared schemas that these mention, and those that they mention in turn. */
function definitionsFor(document: OpenApiDocument, used: object): Record<string, PlainSchema> {
  const found = new Map<string, PlainSchema>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref } = value as { readonly $ref?: unknown };
    if (typeof $ref === "string") {
      const name = $ref.slice("#/$defs/".length);
      const schema = document.components?.schemas?.[name];
      if (schema === undefined) throw new SpecProblem(name, "is no component schema");
      if (!found.has(name)) {
        const plain = plainSchema(schema, name);
        found.set(name, plain);
        visit(plain);
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(used);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
