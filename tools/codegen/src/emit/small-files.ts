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
    `import type { Client } from "@debrid-drive/runtime/core";\n\n`,
    docComment([`Sends the operations of ${specTitle}.`]),
    `export type ${title}Client = Client<${JSON.stringify(api)}>;\n\n`,
    "/** An operation without arguments takes an empty object or nothing. */\n",
    "export type NoArguments = Record<string, never>;\n",
  ].join("");
}

/** In a file of its own, so that bundlers leave the rest of the stamp out of programs that only send it. */
export function emitPackageVersion({ packageVersion }: EmittedPackage): string {
  return `export const packageVersion = ${JSON.stringify(packageVersion)};\n`;
}

export function emitPackageInfo(emitted: EmittedPackage): string {
  const { packageName, specTitle, specVersion, specHash, serverVersions } = emitted;
  return [
    `import { errorCodesUrl } from "./errors.ts";\n`,
    `import { packageVersion } from "./package-version.ts";\n\n`,
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
