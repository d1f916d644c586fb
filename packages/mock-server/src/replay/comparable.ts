import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { ApiDocument } from "../engine/document.ts";
import { bodyKind } from "../engine/media-type.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { maskTarget } from "../recordings/record/mask-exchange.ts";
import { maskJson } from "../recordings/record/mask-json.ts";
import { isSecretName, maskAddresses } from "../recordings/record/mask-text.ts";
import { requestSchemas } from "../recordings/record/schemas.ts";

const IGNORED = "*";

/** What of a request has to be equal: secrets are not, since a recording has none. */
export interface Comparable {
  /** Verb, path and query, whose parameters may come in any order. */
  readonly target: string;
  readonly body: string;
}

export function comparable(
  document: ApiDocument,
  operation: CompiledOperation,
  { method, path, query, headers, body }: RawRequest,
): Comparable {
  const [maskedPath = "", maskedQuery = ""] = maskTarget(operation, path, query).split("?");
  const secret = new Set(
    operation.parameters.filter(({ value }) => value["x-secret"] === true).map(({ value }) => value.name),
  );
  const pairs = [...new URLSearchParams(maskedQuery)]
    .map(([name, value]) => `${name}=${secret.has(name) || isSecretName(name) ? IGNORED : value}`)
    .sort();
  return {
    target: `${method} ${decoded(maskedPath)}?${pairs.join("&")}`,
    body: bodyOf(document, operation, headers["content-type"] ?? "", body),
  };
}

function bodyOf(
  document: ApiDocument,
  operation: CompiledOperation,
  type: string,
  bytes: Buffer | undefined,
): string {
  if (bytes === undefined || bytes.length === 0) return "";
  const { json, form } = requestSchemas(document, operation);
  const mask = (schema: typeof json, value: unknown) =>
    JSON.stringify(sorted(maskJson(document, schema, value, () => IGNORED)));
  const kind = bodyKind(type);
  if (kind === "json" || json !== undefined) {
    try {
      return mask(json, JSON.parse(bytes.toString()));
    } catch {
      // Compared as it is.
    }
  }
  if (kind === "form") return mask(form, Object.fromEntries(new URLSearchParams(bytes.toString())));
  return kind === "text" ? maskAddresses(bytes.toString()) : bytes.toString("base64");
}

/** Keys in one order, whatever the client's. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
