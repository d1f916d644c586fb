import type { ApiDocument, RequestBodyObject } from "./document.ts";
import type { OperationSource } from "./list-operations.ts";
import { bodyKind, fits } from "./media-type.ts";
import type { Violation } from "./mock-api.ts";
import { parseNameValues } from "./name-values.ts";
import { below, follow } from "./pointer.ts";
import type { Check, SchemaCompiler } from "./schema-compiler.ts";
import { violation } from "./violations.ts";

export type ReadBody =
  | { readonly kind: "read"; readonly value: unknown; readonly violations: readonly Violation[] }
  | { readonly kind: "malformed" };

export interface BodyCompilers {
  readonly json: SchemaCompiler;
  readonly text: SchemaCompiler;
}

interface Media {
  readonly type: string;
  readonly check: Check;
}

const ABSENT: ReadBody = { kind: "read", value: undefined, violations: [] };
const unchecked: Check = () => [];

/** Builds what reads and checks the body of an operation: JSON and forms as values, text, else bytes. */
export function compileRequestBody(
  document: ApiDocument,
  source: OperationSource,
  compilers: BodyCompilers,
): (bytes: Buffer, contentType: string | undefined) => ReadBody {
  const declared = source.value.requestBody;
  if (declared === undefined) return () => ABSENT;
  const body = follow<RequestBodyObject>(document, declared, below(source.pointer, "requestBody"));
  const media = Object.entries(body.value.content).map(([type, { schema }]): Media => {
    const kind = bodyKind(type);
    if (schema === undefined || kind === "bytes") return { type, check: unchecked };
    const compiler = kind === "json" ? compilers.json : compilers.text;
    const pointer = below(body.pointer, "content", type, "schema");
    return { type, check: compiler.at(pointer, "body", `${source.id}, request body ${type}`) };
  });

  return (bytes, contentType) => {
    if (bytes.length === 0 && !isEmptyFile(media, contentType)) {
      return body.value.required === true ? broken("required", "is required") : ABSENT;
    }
    const chosen = chooseMedia(media, contentType);
    if (chosen === undefined) {
      return broken("mediaType", `must be sent as ${media.map(({ type }) => type).join(" or ")}`);
    }
    const value = parse(chosen.type, bytes);
    return value === MALFORMED
      ? { kind: "malformed" }
      : { kind: "read", value, violations: chosen.check(value) };
  };
}

/**
 * An operation that reads only JSON, or only bytes, does so whatever Content-Type says: both servers
 * are like that.
 */
function chooseMedia(media: readonly Media[], contentType: string | undefined): Media | undefined {
  const [first, ...others] = media;
  if (contentType === undefined || first === undefined) return first;
  const kind = bodyKind(first.type);
  const isDeaf = others.every(({ type }) => bodyKind(type) === kind) && (kind === "json" || kind === "bytes");
  return media.find(({ type }) => fits(contentType, type)) ?? (isDeaf ? first : undefined);
}

/** No bytes of a named type are a file that is empty, not a body that is missing. */
function isEmptyFile(media: readonly Media[], contentType: string | undefined): boolean {
  return contentType !== undefined && media.some(({ type }) => bodyKind(type) === "bytes");
}

const MALFORMED = Symbol("malformed");

function parse(type: string, bytes: Buffer): unknown {
  switch (bodyKind(type)) {
    case "json":
      try {
        return JSON.parse(bytes.toString());
      } catch {
        return MALFORMED;
      }
    case "form":
      return parseNameValues(bytes.toString());
    case "text":
      return bytes.toString();
    case "bytes":
      return bytes;
  }
}

function broken(rule: string, problem: string): ReadBody {
  return { kind: "read", value: undefined, violations: [violation("body", "", rule, problem)] };
}
