import { errorCodesOf } from "../model/operation-model.ts";
import { SpecProblem } from "../problem.ts";
import { docComment } from "./doc-comment.ts";
import type { EmittedPackage } from "./emitted-package.ts";
import { errorCodeName, propertyName } from "./names.ts";

/** The table of error codes, their union, and a union per operation. */
export function emitErrors({ errorCodes, operations, specTitle }: EmittedPackage): string {
  const known = new Set(errorCodes.map(({ code }) => code));
  return [
    docComment([`Error codes of ${specTitle}, by name.`]),
    "export const errorCodes = {\n",
    ...errorCodes.map(
      ({ code, name, docs }) => `${docComment([docs], "  ")}  ${propertyName(name)}: ${code},\n`,
    ),
    "} as const;\n\n",
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
