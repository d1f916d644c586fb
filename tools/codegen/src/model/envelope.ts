import type { OpenApiDocument, Schema } from "../openapi.ts";
import { resolve } from "../resolve.ts";

export interface EnvelopeBranch {
  /** The envelope's `code`. */
  readonly code: number;
  /** Absent when this envelope carries no data. */
  readonly data: Schema | undefined;
}

/** The alternatives of an answer, sorted by what they stand for. */
export interface Alternatives {
  /** Envelopes of success: their `code` is a constant. */
  readonly successes: readonly EnvelopeBranch[];
  /** Payloads without an envelope: they have no `code`. */
  readonly bare: readonly Schema[];
}

/** Envelopes of failure are in neither list. */
export function alternativesOf(document: OpenApiDocument, schema: Schema): Alternatives {
  const target = resolve<Schema>(document, schema as Schema);
  const alternatives = target.oneOf ?? target.anyOf ?? [schema];
  const successes: EnvelopeBranch[] = [];
  const bare: Schema[] = [];
  for (const alternative of alternatives) {
    const { code, data } = resolve<Schema>(document, alternative as Schema).properties ?? {};
    if (code === undefined) bare.push(alternative);
    const value = code && resolve<Schema>(document, code as Schema).const;
    if (typeof value === "number") successes.push({ code: value, data });
  }
  return { successes, bare };
}
