import type { ApiDocument, SchemaObject } from "../../engine/document.ts";
import { follow } from "../../engine/pointer.ts";
import { isSecretName, maskAddresses, maskSecret } from "./mask-text.ts";

type Json = Readonly<Record<string, unknown>>;

/** Deeper values are no answers of either API. */
const DEEPEST = 100;

interface Place {
  readonly document: ApiDocument;
  /** All that may describe the value. */
  readonly schemas: readonly Json[];
  readonly isSecret: boolean;
  readonly maskText: (text: string) => string;
  readonly depth: number;
}

/**
 * A JSON value without what is secret by the description, by its name or as a part of an address.
 *
 * @param maskText what a secret text becomes; default: one of the same form
 */
export function maskJson(
  document: ApiDocument,
  schema: SchemaObject | undefined,
  value: unknown,
  maskText: (text: string) => string = maskSecret,
): unknown {
  const schemas = typeof schema === "object" ? expand(document, schema) : [];
  return mask({ document, schemas, isSecret: false, maskText, depth: 0 }, value);
}

function mask(place: Place, value: unknown): unknown {
  const { document, schemas, depth } = place;
  const isDescribed = schemas.some((schema) => schema["x-secret"] === true);
  const isSecret = place.isSecret || isDescribed;
  if (depth > DEEPEST) return null;
  // One of a few known words is no secret.
  const isWord =
    !isDescribed && schemas.some((schema) => schema.const !== undefined || Array.isArray(schema.enum));
  if (typeof value === "string" && isWord) return value;
  if (typeof value === "string") return isSecret ? place.maskText(value) : maskAddresses(value);
  if (typeof value === "number") return isSecret ? 0 : value;
  if (typeof value !== "object" || value === null) return value;
  const at = (found: readonly unknown[], secret: boolean): Place => ({
    document,
    schemas: found.flatMap((schema) => expand(document, schema)),
    isSecret: secret,
    maskText: place.maskText,
    depth: depth + 1,
  });
  if (Array.isArray(value)) {
    const inside = at(
      schemas.flatMap((schema) => [schema.items, ...asList(schema.prefixItems)]),
      isSecret,
    );
    return value.map((one) => mask(inside, one));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const described = schemas.map(
        (schema) => asJson(schema.properties)[key] ?? schema.additionalProperties,
      );
      return [key, mask(at(described, isSecret || isNamedSecret(key, one)), one)];
    }),
  );
}

/** Numbers and switches of such a name are settings; a text is the secret itself. */
const isNamedSecret = (key: string, value: unknown): boolean =>
  typeof value === "string" && isSecretName(key);

/** A schema and all that it is made of at the same place. */
function expand(
  document: ApiDocument,
  schema: unknown,
  seen: ReadonlySet<unknown> = new Set(),
): readonly Json[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  const { value } = follow<Json>(document, schema as Json, "");
  const next = new Set([...seen, schema, value]);
  const parts = ["oneOf", "anyOf", "allOf"].flatMap((name) => asList(value[name]));
  // Words beside a reference count as well.
  return [schema as Json, value, ...parts.flatMap((part) => expand(document, part, next))];
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asJson = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
