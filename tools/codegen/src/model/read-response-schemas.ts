import {
  type OpenApiDocument,
  type OpenApiOperation,
  type Response,
  type Schema,
  VERBS,
} from "../openapi.ts";
import { resolve } from "../resolve.ts";
import { definitionsFor, reachable } from "./definitions.ts";
import { alternativesOf } from "./envelope.ts";
import { mergeMaps } from "./merge-schemas.ts";
import type { OperationModel } from "./operation-model.ts";
import { readOperations } from "./read-operations.ts";
import { type PlainSchema, plainSchema, type Schemas } from "./response-schema.ts";
import { answerKindOf } from "./wire.ts";

export interface ResponseSchemasModel {
  /** Shared schemas that an answer mentions, by name. */
  readonly definitions: Schemas;
  /** By operation, then by status. */
  readonly operations: Readonly<Record<string, Schemas>>;
}

/** No value at all: where an envelope has no data. */
const NOTHING: PlainSchema = { not: {} };

/**
 * Schemas of the data of each success as a call gives it, and of the body of each failure. Failures in an
 * envelope are left out: their codes differ between versions, and a call fails with any of them.
 * The schemas take what the older descriptions say, too.
 */
export function readResponseSchemas(
  document: OpenApiDocument,
  older: readonly OpenApiDocument[],
  enveloped: boolean,
): ResponseSchemasModel {
  const versions = [document, ...older].map((one) => readVersion(one, enveloped));
  const { definitions, operations } = versions.reduce((one, other) => ({
    definitions: mergeMaps(one.definitions, other.definitions),
    operations: Object.fromEntries(
      Object.entries(one.operations).map(([id, statuses]) => {
        return [id, mergeMaps(statuses, other.operations[id] ?? {})];
      }),
    ),
  }));
  const withData = Object.entries(operations).flatMap(([id, statuses]) => {
    const entries = Object.entries(statuses).filter(([, schema]) => schema.not !== NOTHING.not);
    return entries.length > 0 ? [[id, Object.fromEntries(entries)] as const] : [];
  });
  const used = Object.fromEntries(withData);
  return { definitions: reachable(definitions, used), operations: used };
}

function readVersion(document: OpenApiDocument, enveloped: boolean): ResponseSchemasModel {
  const described = new Map(
    Object.values(document.paths).flatMap((item) =>
      VERBS.flatMap((verb) => (item[verb] ? [[item[verb].operationId, item[verb]] as const] : [])),
    ),
  );
  const operations = Object.fromEntries(
    readOperations(document, enveloped).map((model) => [
      model.id,
      statusSchemas(document, model, described.get(model.id) ?? {}, enveloped),
    ]),
  );
  return { definitions: definitionsFor(document, operations), operations };
}

function statusSchemas(
  document: OpenApiDocument,
  { id, answer, successCodes }: OperationModel,
  { responses = {} }: OpenApiOperation,
  enveloped: boolean,
): Schemas {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) => {
      const schema = jsonSchemaOf(resolve<Response>(document, response));
      if (schema === undefined) return [];
      const isSuccess = answer.success.includes(Number(status));
      if (isSuccess ? answer.kind !== "json" : enveloped || Number(status) < 400) return [];
      const where = `${id}, answer ${status}`;
      const seen =
        enveloped && !answer.bare
          ? dataSchema(document, schema, successCodes, where)
          : plainSchema(schema, where);
      return [[status, seen]];
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
  where: string,
): PlainSchema {
  const { successes } = alternativesOf(document, schema);
  const branches = successes.map(({ code, data }): PlainSchema => {
    const plain = data && plainSchema(data, where);
    if (successCodes.length === 0) return plain ?? NOTHING;
    return {
      type: "object",
      required: ["code", ...(plain ? ["data"] : [])],
      properties: { code: { const: code }, ...(plain && { data: plain }) },
    };
  });
  return branches.length === 1 && branches[0] ? branches[0] : { anyOf: branches };
}
