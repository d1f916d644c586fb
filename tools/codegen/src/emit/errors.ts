import { errorCodesOf } from "../model/operation-model.ts";
import { SpecProblem } from "../problem.ts";
import { docComment } from "./doc-comment.ts";
import type { EmittedPackage } from "./emitted-package.ts";
import { errorCodeName, propertyName } from "./names.ts";

/** The codes of each operation: what tells a refusal that the description lists. */
export function emitOperationErrors({ operations }: EmittedPackage): string {
  const lines = operations.flatMap((operation) => {
    const codes = errorCodesOf(operation);
    return codes.length > 0 ? [`  ${operation.id}: [${codes.join(", ")}],\n`] : [];
  });
  return [
    "/** Error codes that the description lists, by operation. */\n",
    `export const operationErrors: Readonly<Record<string, readonly number[]>> = {\n${lines.join("")}};\n`,
  ].join("");
}

/** The table of error codes, their union, and a union per operation. */
export function emitErrors({ errorCodes, operations, specTitle, docs, api }: EmittedPackage): string {
  const known = new Set(errorCodes.map(({ code }) => code));
  return [
    docComment([`Error codes of ${specTitle}, by name.`]),
    "export const errorCodes = {\n",
    ...errorCodes.map(
      ({ code, name, docs: text }) => `${docComment([text], "  ")}  ${propertyName(name)}: ${code},\n`,
    ),
    "} as const;\n\n",
    "/** The page with all of them, each at an anchor such as `#code-8`. */\n",
    `export const errorCodesUrl = ${JSON.stringify(new URL(`../errors/${api}.html`, docs).href)};\n\n`,
    "/** A code the description knows. Servers may send others. */\n",
    "export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];\n",
    ...operations.map((operation) => {
      const { id } = operation;
      const codes = errorCodesOf(operation);
      for (const code of codes) {
        if (!known.has(code)) throw new SpecProblem(id, `x-error-codes lists ${code}, which ErrorCode lacks`);
      }
      return `\n/** Codes that \`${id}\` answers. */\nexport type ${errorCodeName(id)} = ${codes.join(" | ") || "never"};\n`;
    }),
  ].join("");
}
