import type { OpenApiDocument, Reference } from "./openapi.ts";
import { SpecProblem } from "./problem.ts";

const SCHEMAS = "#/components/schemas/";

/** Follows `$ref` inside a bundled document. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  if (!value.$ref.startsWith("#/")) throw new SpecProblem(value.$ref, "is no reference inside the bundle");
  let target: unknown = document;
  for (const part of value.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown> | undefined)?.[decodePointer(part)];
  }
  if (typeof target !== "object" || target === null) throw new SpecProblem(value.$ref, "leads nowhere");
  return resolve(document, target as T | Reference);
}

/** The name of the component schema that a reference points at. */
export function schemaName(reference: string): string {
  if (!reference.startsWith(SCHEMAS)) throw new SpecProblem(reference, "expected a component schema");
  return decodePointer(reference.slice(SCHEMAS.length));
}

function decodePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
