import type { Validator } from "@debrid-drive/runtime";
import { schemaValidator } from "@debrid-drive/runtime/validate";
import { responseSchemas } from "./generated/response-schemas.ts";

/** For the option `validate`: checks the data of every answer against the description. */
export function validateResponses(): Validator {
  return schemaValidator(responseSchemas);
}
