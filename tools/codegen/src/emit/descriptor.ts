import type { OperationModel } from "../model/operation-model.ts";
import { descriptorName } from "./names.ts";

/** The operation as data: what the runtime encodes and decodes by. */
export function emitDescriptor(model: OperationModel): string {
  const { args, answer } = model;
  const required = args.arguments.flatMap((argument) => (argument.required ? [argument.name] : []));
  const fields: [name: string, value: unknown][] = [
    ["id", model.id],
    ["method", model.verb],
    ["path", model.path],
    ["pathParams", nonEmpty(args.pathParams)],
    ["multiSegment", nonEmpty(args.multiSegment)],
    ["query", nonEmpty(args.query)],
    ["headers", nonEmpty(args.headers)],
    ["body", args.body],
    ["encode", nonEmpty(encodersOf(model).map(named))],
    ["required", nonEmpty(required)],
    ["answer", answer.kind],
    ["decode", named(decoderOf(model))],
    ["refusal", answer.refusal],
    ["bare", answer.bare || undefined],
    ["auth", model.auth],
    ["bucket", model.bucket],
    ["repeatable", model.repeatable],
    ["success", answer.success],
    ["successCodes", nonEmpty(model.successCodes)],
    ["versions", versionsField(model)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [field(name, value)]));
  return `/** How {@link ${model.id}} goes over the wire. */\nexport const ${descriptorName(model.id)}: Operation = {\n${lines.join("")}};\n`;
}

/** The names of the runtime's encoders that the arguments need. */
export function encodersOf({ args }: OperationModel): readonly string[] {
  const { pathParams, query, headers, body } = args;
  return [
    ...(pathParams.length > 0 ? ["inPath"] : []),
    ...(query.length > 0 ? ["inQuery"] : []),
    ...(headers.length > 0 ? ["inHeaders"] : []),
    ...(body ? [`${body.encoding}Body`] : []),
  ];
}

/** The name of the runtime's decoder for what is no plain JSON. */
export function decoderOf({ answer }: OperationModel): string | undefined {
  if (answer.emptyList) return "asList";
  const decoders = {
    json: undefined,
    text: "asText",
    bytes: "asBytes",
    location: "asLocation",
    empty: "asNothing",
  };
  return decoders[answer.kind];
}

/** Something to be written as it is. */
class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The operation's own versions, and those of arguments that not all of these versions know. */
function versionsField({ versions, args }: OperationModel): object | undefined {
  const named = args.arguments.flatMap(({ name, versions: own }) => (own ? [[name, own] as const] : []));
  if (!versions && named.length === 0) return undefined;
  return { ...versions, ...(named.length > 0 && { args: Object.fromEntries(named) }) };
}

/** One line, or one line per entry where that would be too long. */
function field(name: string, value: unknown): string {
  const line = `  ${name}: ${literal(value)},\n`;
  if (line.length <= 110 || typeof value !== "object" || value === null || Array.isArray(value)) return line;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `  ${name}: {\n${entries.map(([key, item]) => `    ${key}: ${literal(item)},\n`).join("")}  },\n`;
}

function named(name: string): Name;
function named(name: string | undefined): Name | undefined;
function named(name: string | undefined): Name | undefined {
  return name === undefined ? undefined : new Name(name);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function literal(value: unknown): string {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : [`${name}: ${literal(item)}`],
  );
  return `{ ${inner.join(", ")} }`;
}
