import type { PlainSchema, Schemas } from "./response-schema.ts";

/** A schema that takes what either of two takes, and as little else as can be said shortly. */
export function mergeSchemas(one: PlainSchema, other: PlainSchema): PlainSchema {
  if (isSame(one, other)) return one;
  if (one.anyOf !== undefined || other.anyOf !== undefined) return anyOf(one, other);
  if (one.$ref !== undefined || other.$ref !== undefined || !isSame(one.type, other.type)) {
    return anyOf(one, other);
  }
  return Object.fromEntries(
    Object.keys(one).flatMap((keyword) => {
      const value = mergedKeyword(keyword, one[keyword], other[keyword]);
      return value === undefined ? [] : [[keyword, value]];
    }),
  );
}

/** What both ask; undefined where they ask different things. */
function mergedKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (isSame(one, other)) return one;
  if (one === undefined || other === undefined) return undefined;
  switch (keyword) {
    case "properties":
      return mergeMaps(one as Schemas, other as Schemas);
    case "items":
      return mergeSchemas(one as PlainSchema, other as PlainSchema);
    case "additionalProperties":
      if (typeof one !== "object" || typeof other !== "object") return undefined;
      return mergeSchemas(one as PlainSchema, other as PlainSchema);
    case "required":
      return (one as string[]).filter((name) => (other as string[]).includes(name));
    case "enum":
      return [...new Set([...(one as unknown[]), ...(other as unknown[])])];
    default:
      return undefined;
  }
}

/** All schemas of both, those of one name merged. */
export function mergeMaps(one: Schemas, other: Schemas): Schemas {
  const merged = Object.entries(other).map(([name, schema]): [string, PlainSchema] => {
    const known = one[name];
    return [name, known === undefined ? schema : mergeSchemas(known, schema)];
  });
  return { ...one, ...Object.fromEntries(merged) };
}

function anyOf(one: PlainSchema, other: PlainSchema): PlainSchema {
  const branches = [...branchesOf(one), ...branchesOf(other)];
  return {
    anyOf: branches.filter((branch, at) => branches.findIndex((first) => isSame(first, branch)) === at),
  };
}

function branchesOf(schema: PlainSchema): readonly PlainSchema[] {
  const isUnion = schema.anyOf !== undefined && Object.keys(schema).length === 1;
  return isUnion ? (schema.anyOf as readonly PlainSchema[]) : [schema];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
