import type { CompiledOperation } from "../../engine/compile-operations.ts";
import type {
  ApiDocument,
  MediaTypeObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "../../engine/document.ts";
import { bodyKind } from "../../engine/media-type.ts";
import { follow } from "../../engine/pointer.ts";

/** What describes a body, by how it is sent. */
export interface BodySchemas {
  readonly json: SchemaObject | undefined;
  readonly form: SchemaObject | undefined;
}

const NONE: BodySchemas = { json: undefined, form: undefined };

export function requestSchemas(document: ApiDocument, { value, pointer }: CompiledOperation): BodySchemas {
  if (value.requestBody === undefined) return NONE;
  return schemasOf(follow<RequestBodyObject>(document, value.requestBody, pointer).value.content);
}

export function responseSchemas(
  document: ApiDocument,
  { value, pointer }: CompiledOperation,
  status: number,
): BodySchemas {
  const declared = value.responses?.[String(status)];
  if (declared === undefined) return NONE;
  return schemasOf(follow<ResponseObject>(document, declared, pointer).value.content ?? {});
}

function schemasOf(content: Readonly<Record<string, MediaTypeObject>>): BodySchemas {
  const find = (kind: "json" | "form") =>
    Object.entries(content).find(([type]) => bodyKind(type) === kind)?.[1].schema;
  return { json: find("json"), form: find("form") };
}
