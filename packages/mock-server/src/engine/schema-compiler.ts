import { Ajv2020, type AnySchema, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ApiDocument } from "./document.ts";
import type { Violation } from "./mock-api.ts";
import { fragment } from "./pointer.ts";
import { extensionsOf, withoutProperties } from "./transform-document.ts";
import { toViolations } from "./violations.ts";

/** Checks a value; with a compiler that coerces, also converts what is inside it, in place. */
export type Check = (value: unknown) => readonly Violation[];

/** Compiles schemas of one document. An error names `place`. */
export interface SchemaCompiler {
  /** The schema at a JSON pointer. */
  at(pointer: string, where: Violation["in"], place: string): Check;
  /** An object whose properties have their schemas at JSON pointers. */
  object(parts: ObjectParts, where: Violation["in"], place: string): Check;
}

export interface ObjectParts {
  readonly properties: Readonly<Record<string, string>>;
  readonly required: readonly string[];
}

export interface CompilerOptions {
  /** Properties with this flag do not exist for this compiler. */
  readonly ignore: "readOnly" | "writeOnly";
  /** Whether text is converted to what the schema asks for: right for URLs and forms, wrong for JSON. */
  readonly coerce: boolean;
  /** Whether a schema is compiled when it is first used, for documents known to compile. */
  readonly lazy: boolean;
}

/** Words of OpenAPI that say nothing about validity. Any other unknown keyword is a mistake, but `x-` ones. */
const ANNOTATIONS = ["discriminator", "xml", "externalDocs", "example"];
const BASE = "bundle:///openapi.json";

/** @param read gives the document, when a schema is compiled for the first time */
export function createSchemaCompiler(read: () => ApiDocument, options: CompilerOptions): SchemaCompiler {
  let ajv: Ajv2020 | undefined;
  const validator = (schema: AnySchema, place: string): ValidateFunction => {
    ajv ??= createAjv(read(), options);
    try {
      return ajv.compile(schema);
    } catch (error) {
      throw new Error(`${place}: the schema does not compile: ${(error as Error).message}`, { cause: error });
    }
  };
  const compile = (schema: AnySchema, where: Violation["in"], place: string): Check => {
    let validate = options.lazy ? undefined : validator(schema, place);
    return (value) => {
      validate ??= validator(schema, place);
      return validate(value) ? [] : toViolations(where, validate.errors ?? []);
    };
  };
  const refer = (pointer: string) => ({ $ref: `${BASE}${fragment(pointer)}` });

  return {
    at: (pointer, where, place) => compile(refer(pointer), where, place),
    object: ({ properties, required }, where, place) => {
      const entries = Object.entries(properties).map(([name, pointer]) => [name, refer(pointer)]);
      const schema = { type: "object", properties: Object.fromEntries(entries), required: [...required] };
      return compile(schema, where, place);
    },
  };
}

/** Takes long: the whole document is copied and walked through. */
function createAjv(document: ApiDocument, options: CompilerOptions): Ajv2020 {
  const ajvOptions: Options = {
    allErrors: true,
    coerceTypes: options.coerce ? "array" : false,
    logger: false,
    // A document known to compile needs no second look, which takes long.
    validateSchema: !options.lazy,
    strictSchema: !options.lazy,
    strictTypes: false,
    strictTuples: false,
  };
  const ajv = new Ajv2020(ajvOptions);
  addFormats.default(ajv);
  if (!options.lazy) {
    // Ajv takes the document for a schema too, so the names of its parts have to be known.
    ajv.addVocabulary([...new Set([...ANNOTATIONS, ...Object.keys(document), ...extensionsOf(document)])]);
  }
  ajv.addSchema(withoutProperties(document, options.ignore) as AnySchema, BASE, undefined, false);
  return ajv;
}
