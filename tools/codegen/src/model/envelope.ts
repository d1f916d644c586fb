import type { OpenApiDocument, Schema } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { resolve } from "../resolve.ts";

export interface EnvelopeBranch {
  /** The envelope's `code`. */
  readonly code: number;
  /** Absent when this envelope carries no data. */
  readonly data: Schema | undefined;
}

/** The envelopes of success among the alternatives of an answer: those whose `code` is a constant. */
export function envelopeBranches(document: OpenApiDocument, id: string, schema: Schema): EnvelopeBranch[] {
  const target = resolve<Schema>(document, schema as Schema);
  const alternatives = (target.oneOf ?? target.anyOf ?? [target]).map((branch) =>
    resolve<Schema>(document, branch as Schema),
  );
  const branches = alternatives.flatMap((alternative) => {
    const code = alternative.properties?.code;
    const value = code && resolve<Schema>(document, code as Schema).const;
    return typeof value === "number" ? [{ code: value, data: alternative.properties?.data }] : [];
  });
  if (branches.length === 0)
    throw new SpecProblem(id, "no envelope of success: expected one with a const code");
  return branches;
}
