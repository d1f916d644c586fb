import type { Schema } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { schemaName } from "../resolve.ts";

export interface TypeOptions {
  /** Where the schema stands, for messages. */
  readonly where: string;
  /** Collects the names of the models the type mentions. */
  readonly models: Set<string>;
  /** A type that is given rather than received: lists are readonly, bytes take what `fetch` takes. */
  readonly given?: boolean;
}

/** A JSON Schema as a TypeScript type, by reference to named models; refuses what deserves a name of its own. */
export function typeOf(schema: Schema, options: TypeOptions): string {
  if (schema.$ref !== undefined) {
    const name = schemaName(schema.$ref);
    options.models.add(name);
    return name;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return union(branches.map((branch) => typeOf(branch, options)));
  if (schema.allOf?.length === 1 && schema.allOf[0]) return typeOf(schema.allOf[0], options);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length === 0) throw new SpecProblem(options.where, "has no type; give it one, or a $ref");
  return union(types.map((type) => single(type, schema, options)));
}

function single(type: string, schema: Schema, options: TypeOptions): string {
  switch (type) {
    case "string":
      if (schema.format !== "binary") return "string";
      return options.given ? "Blob | ArrayBuffer | Uint8Array" : "Uint8Array";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return type;
    case "array": {
      if (!schema.items) throw new SpecProblem(options.where, "is an array without items");
      const items = typeOf(schema.items, options);
      return `${options.given ? "readonly " : ""}${/[ |]/.test(items) ? `(${items})` : items}[]`;
    }
    case "object":
      if (typeof schema.additionalProperties === "object" && !schema.properties) {
        return `Record<string, ${typeOf(schema.additionalProperties, options)}>`;
      }
      throw new SpecProblem(options.where, "is an object without a name; move it to components/schemas");
    default:
      throw new SpecProblem(options.where, `has the unknown type ${type}`);
  }
}

/** `A | B`, each once. */
export function union(types: readonly string[]): string {
  return [...new Set(types.flatMap((type) => type.split(" | ")))].join(" | ");
}
