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

/** Texts that calls use are constants of their own, so that bundlers leave the rest of the stamp out. */
export function emitPackageInfo(emitted: EmittedPackage): string {
  const { packageName, packageVersion, specTitle, specVersion, specHash, serverVersions, docs, api } =
    emitted;
  return [
    `export const packageVersion = ${JSON.stringify(packageVersion)};\n\n`,
    "/** The page with all error codes, each at an anchor such as `#code-8`. */\n",
    `export const errorCodesUrl = ${JSON.stringify(new URL(`../errors/${api}.html`, docs).href)};\n\n`,
    docComment(["This package and the description it was generated from."]),
    "export const packageInfo = {\n",
    `  name: ${JSON.stringify(packageName)},\n`,
    "  version: packageVersion,\n",
    `  /** Version of the description of ${specTitle}. */\n`,
    `  specVersion: ${JSON.stringify(specVersion)},\n`,
    "  /** SHA-256 of the bundled description, the file that is attached to the release. */\n",
    `  specHash: ${JSON.stringify(specHash)},\n`,
    ...(serverVersions
      ? [
          "  /** The oldest and the newest server that it describes. */\n",
          `  serverVersions: ${JSON.stringify(serverVersions)},\n`,
        ]
      : []),
    "  errorCodesUrl,\n",
    "} as const;\n",
  ].join("");
}
