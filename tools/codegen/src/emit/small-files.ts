import { docComment } from "./doc-comment.ts";
import type { EmittedPackage } from "./emitted-package.ts";

/** A short name for every schema of the description. */
export function emitModels({ schemas }: EmittedPackage): string {
  return [
    `import type { components } from "./schema.ts";\n\n`,
    `type Schemas = components["schemas"];\n`,
    ...schemas.map(
      ({ name, docs }) => `\n${docComment([docs])}export type ${name} = Schemas[${JSON.stringify(name)}];\n`,
    ),
  ].join("");
}

export function emitClient({ api, title, specTitle }: EmittedPackage): string {
  return [
    `import type { Client } from "@debrid-drive/runtime";\n\n`,
    docComment([`Sends the operations of ${specTitle}.`]),
    `export type ${title}Client = Client<${JSON.stringify(api)}>;\n\n`,
    "/** An operation without arguments takes an empty object or nothing. */\n",
    "export type NoArguments = Record<string, never>;\n",
  ].join("");
}

export function emitPackageInfo({
  packageName,
  packageVersion,
  specVersion,
  specHash,
  docs,
}: EmittedPackage): string {
  return [
    "/** The version of this package. */\n",
    `export const PACKAGE_VERSION = ${JSON.stringify(packageVersion)};\n\n`,
    "/** The page with all error codes. */\n",
    `export const ERROR_CODES_URL = ${JSON.stringify(`${docs}#/error-codes`)};\n\n`,
    "/** This package and the description it was generated from. */\n",
    "export const packageInfo = {\n",
    `  name: ${JSON.stringify(packageName)},\n`,
    "  version: PACKAGE_VERSION,\n",
    `  specVersion: ${JSON.stringify(specVersion)},\n`,
    "  /** SHA-256 of the bundled description. */\n",
    `  specHash: ${JSON.stringify(specHash)},\n`,
    "  errorCodesUrl: ERROR_CODES_URL,\n",
    "} as const;\n",
  ].join("");
}
