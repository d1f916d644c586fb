import type { ResponseSchemasModel } from "../model/read-response-schemas.ts";
import { propertyName } from "./names.ts";

/** What a validator of answers reads, a line for each schema and each operation. */
export function emitResponseSchemas(
  { definitions, operations }: ResponseSchemasModel,
  specTitle: string,
): string {
  return [
    `import type { ResponseSchemas } from "@debrid-drive/runtime/validate";\n\n`,
    `/** JSON Schemas of what the operations of ${specTitle} answer. */\n`,
    "export const responseSchemas: ResponseSchemas = {\n",
    "  $defs: {\n",
    ...linesOf(definitions),
    "  },\n  operations: {\n",
    ...linesOf(operations),
    "  },\n};\n",
  ].join("");
}

function linesOf(entries: object): string[] {
  return Object.entries(entries).map(
    ([name, value]) => `    ${propertyName(name)}: ${JSON.stringify(value)},\n`,
  );
}
