import type { EmittedPackage } from "./emit/emitted-package.ts";
import { emitErrors, emitOperationErrors } from "./emit/errors.ts";
import { emitFacade } from "./emit/facade.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitResponseSchemas } from "./emit/response-schemas.ts";
import { emitSchema } from "./emit/schema.ts";
import { emitClient, emitModels, emitPackageInfo, emitPackageVersion } from "./emit/small-files.ts";
import { readErrorCodes } from "./model/read-error-codes.ts";
import { readOperations } from "./model/read-operations.ts";
import { readResponseSchemas } from "./model/read-response-schemas.ts";
import type { OpenApiDocument } from "./openapi.ts";

export interface GenerateInput {
  readonly document: OpenApiDocument;
  /** SHA-256 of the bundle's bytes, in hexadecimal. */
  readonly specHash: string;
  /** Descriptions of older versions, whose answers a validator takes as well. */
  readonly older?: readonly OpenApiDocument[];
  readonly packageName: string;
  readonly packageVersion: string;
  readonly api: string;
  readonly title: string;
  readonly docs: string;
  /** Answers come in an envelope `{ code, data, msg }`. */
  readonly enveloped: boolean;
}

/** Every generated file of a client package: path below `src/generated` to text. */
export async function generate(input: GenerateInput): Promise<Map<string, string>> {
  const { document, older = [], enveloped } = input;
  const serverVersions = document.info["x-server-versions"];
  const emitted: EmittedPackage = {
    ...input,
    specTitle: document.info.title,
    specVersion: document.info.version,
    ...(serverVersions && { serverVersions }),
    operations: readOperations(document, enveloped),
    errorCodes: readErrorCodes(document),
    schemas: Object.entries(document.components?.schemas ?? {}).map(([name, { description = "" }]) => ({
      name,
      docs: description,
    })),
    tags: Object.fromEntries((document.tags ?? []).map(({ name, description = "" }) => [name, description])),
  };
  const files = new Map([
    ["schema.ts", await emitSchema(document)],
    ["models.ts", emitModels(emitted)],
    ["client.ts", emitClient(emitted)],
    ["errors.ts", emitErrors(emitted)],
    ["operation-errors.ts", emitOperationErrors(emitted)],
    [
      "response-schemas.ts",
      emitResponseSchemas(readResponseSchemas(document, older, enveloped), document.info.title),
    ],
    ["package-version.ts", emitPackageVersion(emitted)],
    ["package-info.ts", emitPackageInfo(emitted)],
    ...emitOperations(emitted),
    ...emitFacade(emitted),
  ]);
  const header = `// Generated from ${document.info.title} ${document.info.version} by tools/codegen. Do not edit.\n\n`;
  return new Map([...files].map(([name, text]) => [name, header + text]));
}
