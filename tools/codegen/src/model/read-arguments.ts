import type {
  OpenApiDocument,
  OpenApiOperation,
  Parameter,
  PathItem,
  RequestBody,
  Schema,
} from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { resolve } from "../resolve.ts";
import type { ArgumentModel, ArgumentsModel, BodyModel } from "./operation-model.ts";
import { typeOf } from "./type-of.ts";
import { versionsOf } from "./versions-of.ts";
import { encodingOf } from "./wire.ts";

/** Turns path, query, required headers and body into one flat list of arguments; other headers go into the options. */
export function readArguments(
  document: OpenApiDocument,
  id: string,
  item: PathItem,
  operation: OpenApiOperation,
  models: Set<string>,
): ArgumentsModel {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(document, parameter),
  );
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const headers = inPlace("header").filter(({ required }) => required);
  const { body, bodyArguments } = readBody(document, id, operation, models);
  const list = [
    ...inPlace("path").map((parameter) => parameterArgument(id, parameter, models)),
    ...inPlace("query").map((parameter) => parameterArgument(id, parameter, models)),
    ...headers.map((parameter) => parameterArgument(id, parameter, models)),
    ...bodyArguments,
  ];
  refuseClashes(id, list);
  return {
    // Required first, so that the shortest useful call is what one reads first.
    arguments: [...list.filter(({ required }) => required), ...list.filter(({ required }) => !required)],
    pathParams: inPlace("path").map(({ name }) => name),
    multiSegment: inPlace("path").flatMap((parameter) =>
      parameter["x-multi-segment"] ? [parameter.name] : [],
    ),
    query: inPlace("query").map(({ name }) => name),
    headers: headers.map(({ name }) => name),
    body,
  };
}

function parameterArgument(id: string, parameter: Parameter, models: Set<string>): ArgumentModel {
  const { name, schema, required = false, description = "" } = parameter;
  const where = `${id}, ${parameter.in} parameter ${name}`;
  if (!schema) throw new SpecProblem(where, "has no schema");
  return {
    name,
    type: typeOf(schema, { where, models, given: true }),
    required,
    docs: description,
    deprecated: schema.deprecated ?? false,
    versions: versionsOf(parameter),
  };
}

interface BodyReading {
  readonly body: BodyModel | undefined;
  readonly bodyArguments: readonly ArgumentModel[];
}

function readBody(
  document: OpenApiDocument,
  id: string,
  operation: OpenApiOperation,
  models: Set<string>,
): BodyReading {
  if (!operation.requestBody) return { body: undefined, bodyArguments: [] };
  const { content, required = false } = resolve<RequestBody>(document, operation.requestBody);
  const [entry, ...others] = Object.entries(content);
  if (!entry || others.length > 0) throw new SpecProblem(id, "a request body needs exactly one media type");
  const [type, { schema = { type: "string", format: "binary" } }] = entry;
  const encoding = encodingOf(type);
  const target = resolve<Schema>(document, schema as Schema);
  if ((encoding === "json" || encoding === "form" || encoding === "multipart") && target.properties) {
    const fields = Object.keys(target.properties);
    return {
      body: { encoding, type, fields, required },
      bodyArguments: Object.entries(target.properties).map(([name, property]) => ({
        name,
        type: typeOf(property, { where: `${id}, body field ${name}`, models, given: true }),
        required: required && (target.required?.includes(name) ?? false),
        docs: property.description ?? "",
        deprecated: property.deprecated ?? false,
        versions: versionsOf(resolve<Schema>(document, property)),
      })),
    };
  }
  return {
    body: { encoding, type, required },
    bodyArguments: [
      {
        name: "body",
        type: typeOf(schema, { where: `${id}, body`, models, given: true }),
        required,
        docs: target.description ?? "",
        deprecated: false,
        versions: undefined,
      },
    ],
  };
}

function refuseClashes(id: string, list: readonly ArgumentModel[]): void {
  const seen = new Set<string>();
  for (const { name } of list) {
    if (seen.has(name)) throw new SpecProblem(id, `two arguments have the name ${name}`);
    seen.add(name);
  }
}
