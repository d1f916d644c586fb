import type { Operation, Parameter, Schema } from "./operations.ts";
import { encode, encodeBody, MULTIPART, multipart, textOf, type WireRequest } from "./wire-request.ts";

/** The request that an operation's examples make. */
export function exampleOf(operation: Operation, credentials: Readonly<Record<string, string>>): WireRequest {
  const { parameters, body } = operation;
  const at = (place: Parameter["in"]) =>
    parameters.filter((one) => one.in === place && (one.required || place === "path"));
  const pairs = (place: Parameter["in"]) => at(place).map((one) => [one.name, exampleText(one)] as const);
  const isForm = body?.mediaType.startsWith("multipart/") === true;
  return encode(operation, {
    path: Object.fromEntries(pairs("path")),
    query: pairs("query"),
    headers: { ...Object.fromEntries(pairs("header")), ...credentials },
    mediaType: isForm ? MULTIPART : body?.mediaType,
    body:
      body === undefined ? undefined : isForm ? multipart("avatar", PIXELS, "image/png") : exampleBody(body),
  });
}

const PIXELS = Buffer.from("not really a picture");

function exampleText({ examples, schema }: Parameter): string {
  const { type, enum: known } = schema as { type?: unknown; enum?: readonly unknown[] };
  return textOf(examples[0] ?? known?.[0] ?? (type === "integer" ? 1 : "example"));
}

function exampleBody({
  examples,
  mediaType,
}: {
  examples: readonly unknown[];
  mediaType: string;
  schema: Schema;
}): Buffer {
  return examples.length === 0 ? PIXELS : encodeBody(examples[0], mediaType);
}
