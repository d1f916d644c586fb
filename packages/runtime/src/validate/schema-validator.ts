import { type Schema, validate } from "@cfworker/json-schema";
import type { Validator } from "../options.ts";
import { expectationOf } from "./expectation.ts";
import { type Misfit, misfitsOf } from "./misfits.ts";
import type { ResponseSchema, ResponseSchemas, SchemaLookup } from "./response-schemas.ts";

/**
 * Checks answers against schemas. Each problem is a JSON pointer and what was expected there, such as
 * `/files/0/bytes: expected integer, got string`; it never holds a value. Without eval.
 */
export function schemaValidator({ $defs, operations }: ResponseSchemas): Validator {
  let lookup: SchemaLookup | undefined;
  return ({ id }, status, data) => {
    const schema = operations[id]?.[status];
    if (schema === undefined) return [];
    lookup ??= Object.fromEntries(Object.entries($defs).map(([name, one]) => [`#/$defs/${name}`, one]));
    return problemsOf(schema, lookup, data);
  };
}

function problemsOf(schema: ResponseSchema, lookup: SchemaLookup, data: unknown): readonly string[] {
  if (data === undefined && mayBeMissing(schema)) return [];
  if (data === undefined) return [`the answer: ${expectationOf([schema], lookup)}, got nothing`];
  const json = withoutUndefined(data);
  const misfits = (onlyFirst: boolean): readonly Misfit[] => {
    // References are found by their text, so nothing has to be dereferenced beforehand.
    const named = lookup as Record<string, Schema>;
    const { errors } = validate(json, schema as Schema, "2020-12", named, onlyFirst);
    return misfitsOf(errors, schema, lookup, json);
  };
  try {
    return misfits(false).map(problem);
  } catch (error) {
    // A pointer cannot be written for half a surrogate pair.
    if (error instanceof URIError) return ["the answer: expected keys that are valid Unicode"];
    // More problems than fit on the stack of the validator.
    if (error instanceof RangeError) return misfits(true).map(problem);
    throw error;
  }
}

/** Whether one of the alternatives is the schema that no value fits. */
function mayBeMissing({ anyOf = [] }: ResponseSchema): boolean {
  return anyOf.some(({ not }) => not !== undefined && Object.keys(not).length === 0);
}

/** A dialect may set a key that its envelope lacks; JSON has no undefined. */
function withoutUndefined(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !Object.values(data).includes(undefined)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function problem({ pointer, expected }: Misfit): string {
  return `${pointer === "" ? "the answer" : pointer}: ${expected}`;
}
