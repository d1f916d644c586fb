import type { ApiDocument } from "../engine/document.ts";

interface Enumeration {
  readonly enum?: readonly number[];
  readonly "x-enum-varnames"?: readonly string[];
}

/** The codes of the schema `ErrorCode`, each with its name; throws when there is none. */
export function errorCodesOf(document: ApiDocument): ReadonlyMap<number, string> {
  const schema = document.components?.schemas?.ErrorCode as Enumeration | undefined;
  const names = schema?.["x-enum-varnames"] ?? [];
  if (schema?.enum === undefined) throw new Error("the description has no schema ErrorCode with its codes");
  return new Map(schema.enum.map((code, index) => [code, names[index] ?? ""]));
}
