import type { OpenApiDocument } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { type PlainSchema, plainSchema, type Schemas } from "./response-schema.ts";

/** The shared schemas that these mention, and those that they mention in turn. */
export function definitionsFor(document: OpenApiDocument, used: object): Schemas {
  const { schemas = {} } = document.components ?? {};
  return reach(used, (name) => {
    const schema = schemas[name];
    if (schema === undefined) throw new SpecProblem(name, "is no component schema");
    return plainSchema(schema, name);
  });
}

/** Of these shared schemas, those that are mentioned. */
export function reachable(definitions: Schemas, used: object): Schemas {
  return reach(used, (name) => definitions[name] ?? {});
}

function reach(used: object, schemaOf: (name: string) => PlainSchema): Schemas {
  const found = new Map<string, PlainSchema>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref } = value as { readonly $ref?: unknown };
    const name = typeof $ref === "string" ? $ref.slice("#/$defs/".length) : undefined;
    if (name !== undefined && !found.has(name)) {
      const schema = schemaOf(name);
      found.set(name, schema);
      visit(schema);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(used);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
