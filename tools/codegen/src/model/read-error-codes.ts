import type { OpenApiDocument } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";

export interface ErrorCodeModel {
  readonly code: number;
  readonly name: string;
  readonly docs: string;
}

/** The table behind the schema `ErrorCode`: values, names and meanings. */
export function readErrorCodes(document: OpenApiDocument): ErrorCodeModel[] {
  const schema = document.components?.schemas?.ErrorCode;
  if (!schema?.enum) throw new SpecProblem("components/schemas/ErrorCode", "expected an enum");
  const names = schema["x-enum-varnames"] ?? [];
  const meanings = schema["x-enumDescriptions"] ?? {};
  return schema.enum.map((code, index) => {
    const name = names[index];
    const docs = meanings[String(code)];
    if (typeof code !== "number" || !name || !docs) {
      throw new SpecProblem(
        `components/schemas/ErrorCode, value ${String(code)}`,
        "needs a number, a name in x-enum-varnames and a meaning in x-enumDescriptions",
      );
    }
    return { code, name, docs };
  });
}
