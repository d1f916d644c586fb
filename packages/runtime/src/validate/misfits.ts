import type { OutputUnit } from "@cfworker/json-schema";
import { demandOf, expectationOf, kindOf } from "./expectation.ts";
import { keysOfLocation, pointerOf } from "./pointer.ts";
import type { ResponseSchema, SchemaLookup } from "./response-schemas.ts";

/** One place where data is not as described. */
export interface Misfit {
  readonly pointer: string;
  readonly depth: number;
  /** What kind of demand failed. */
  readonly keyword: string;
  readonly expected: string;
}

interface Context {
  readonly schema: ResponseSchema;
  readonly lookup: SchemaLookup;
  readonly data: unknown;
}

/** Keywords that only say that something below them failed, which follows in the list. */
const AROUND = ["$ref", "properties", "items", "additionalProperties", "allOf"];

/** Keywords whose failure says that an alternative is not the one that was meant. */
const OF_ANOTHER_KIND = ["type", "const", "enum", "not", "anyOf"];

/** The innermost failures of a validation; of alternatives, those of the one that comes closest. */
export function misfitsOf(
  errors: readonly OutputUnit[],
  schema: ResponseSchema,
  lookup: SchemaLookup,
  data: unknown,
): readonly Misfit[] {
  return innermost(errors, { schema, lookup, data });
}

function innermost(errors: readonly OutputUnit[], context: Context): readonly Misfit[] {
  const misfits: Misfit[] = [];
  for (let index = 0; index < errors.length; index += 1) {
    const error = errors[index];
    if (error === undefined || AROUND.includes(error.keyword)) continue;
    if (error.keyword !== "anyOf") {
      misfits.push(misfitOf(error, context));
      continue;
    }
    const below = belowFrom(errors, index + 1, error.keywordLocation);
    misfits.push(...closest(error, below, context));
    index += below.length;
  }
  return misfits;
}

/** The errors inside a keyword, which follow its own. */
function belowFrom(errors: readonly OutputUnit[], from: number, location: string): readonly OutputUnit[] {
  let end = from;
  while (errors[end]?.keywordLocation.startsWith(`${location}/`)) end += 1;
  return errors.slice(from, end);
}

function closest(union: OutputUnit, below: readonly OutputUnit[], context: Context): readonly Misfit[] {
  const branches = new Map<string, OutputUnit[]>();
  for (const error of below) {
    const [branch = ""] = error.keywordLocation.slice(union.keywordLocation.length + 1).split("/", 1);
    const known = branches.get(branch);
    if (known) known.push(error);
    else branches.set(branch, [error]);
  }
  const { length } = keysOfLocation(union.instanceLocation);
  const [best] = [...branches.values()]
    .map((branch) => innermost(branch, context))
    .filter((misfits) =>
      misfits.every((misfit) => misfit.depth > length || !OF_ANOTHER_KIND.includes(misfit.keyword)),
    )
    .sort((a, b) => otherKind(a, length) - otherKind(b, length) || deepest(b) - deepest(a));
  return best ?? [misfitOf(union, context)];
}

/** How much speaks for another alternative being meant: constants that differ, keys that are missing. */
function otherKind(misfits: readonly Misfit[], unionDepth: number): number {
  return misfits.filter(
    ({ depth, keyword }) => depth === unionDepth + 1 && ["const", "required"].includes(keyword),
  ).length;
}

function deepest(misfits: readonly Misfit[]): number {
  return misfits.reduce((most, { depth }) => Math.max(most, depth), 0);
}

function misfitOf(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  context: Context,
): Misfit {
  const keys = keysOfLocation(instanceLocation);
  const schema = schemaAt(keysOfLocation(keywordLocation).slice(0, -1), context);
  const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], context.data);
  if (keyword === "required") {
    // The validator names the key in its text only.
    const key = schema.required?.find((name) => error.endsWith(` "${name}".`)) ?? "";
    const property = schema.properties?.[key];
    const expected = `missing, ${expectationOf(property ? [property] : [], context.lookup)}`;
    return { pointer: pointerOf([...keys, key]), depth: keys.length + 1, keyword, expected };
  }
  const expected =
    keyword === "anyOf"
      ? `${expectationOf(schema.anyOf ?? [], context.lookup)}, got ${kindOf(value)}`
      : demandOf(keyword, schema, value);
  return { pointer: pointerOf(keys), depth: keys.length, keyword, expected };
}

/** The schema that the keys of a keyword's location lead to, through references. */
function schemaAt(keys: readonly string[], { schema, lookup }: Context): ResponseSchema {
  return keys.reduce<ResponseSchema>((at, key) => {
    const next = at[key as keyof ResponseSchema];
    return ((key === "$ref" && typeof next === "string" ? lookup[next] : next) ?? {}) as ResponseSchema;
  }, schema);
}
