import type { ApiDocument } from "./document.ts";
import { listOperations, type OperationSource } from "./list-operations.ts";
import { compileParameters } from "./parameters.ts";
import { compileRequestBody } from "./request-body.ts";
import { compileResponses } from "./response-check.ts";
import { createSchemaCompiler } from "./schema-compiler.ts";
import { compileSecurity } from "./security.ts";
import { withTaggedAlternatives } from "./tagged-alternatives.ts";

/** An operation with everything it checks, compiled. */
export interface CompiledOperation extends OperationSource {
  readonly hasCredentials: ReturnType<typeof compileSecurity>;
  readonly readParameters: ReturnType<typeof compileParameters>;
  readonly readBody: ReturnType<typeof compileRequestBody>;
  readonly checkResponse: ReturnType<typeof compileResponses>;
}

/**
 * Compiles every operation; throws at the first that can't be checked as it is described.
 *
 * @param lazy compile a schema when it is first used: for documents known to compile
 */
export function compileOperations(document: ApiDocument, lazy = false): readonly CompiledOperation[] {
  let made: ApiDocument | undefined;
  const tagged = () => {
    made ??= withTaggedAlternatives(document);
    return made;
  };
  const text = createSchemaCompiler(tagged, { ignore: "readOnly", coerce: true, lazy });
  const request = { json: createSchemaCompiler(tagged, { ignore: "readOnly", coerce: false, lazy }), text };
  const response = {
    json: createSchemaCompiler(tagged, { ignore: "writeOnly", coerce: false, lazy }),
    text,
  };
  return listOperations(document).map((source) => {
    try {
      return {
        ...source,
        hasCredentials: compileSecurity(document, source),
        readParameters: compileParameters(source, text),
        readBody: compileRequestBody(document, source, request),
        checkResponse: compileResponses(document, source, response),
      };
    } catch (error) {
      const place = `${source.method.toUpperCase()} ${source.path}`;
      throw new Error(`${place}: ${(error as Error).message}`, { cause: error });
    }
  });
}
