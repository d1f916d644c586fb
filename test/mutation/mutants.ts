import type { RecordedExchange } from "@debrid-drive/mock-server/recordings";
import { KNOWN_ENUMS } from "./enums.ts";
import { type Change, type Place, patternOf, placesIn, withChange } from "./places.ts";

export type MutationKind = "dropped key" | "changed type" | "value outside of an enum" | "foreign code";

/** A recorded exchange with one thing in its answer made wrong. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly pattern: string;
  readonly exchange: RecordedExchange;
}

/** Codes that no server of 3.8.3 sends: not assigned, not numbered so, or only sent by Pro servers. */
const FOREIGN_CODES = [12345, 40010, 40031, 50003, 40059, 40062];

/** Whether some recording of the same operation and code lacks a key. */
export type IsOptional = (pattern: string) => boolean;

export function* mutantsOf(
  operation: string,
  exchange: RecordedExchange,
  isOptional: IsOptional,
): Generator<Mutant> {
  const body = exchange.response.body;
  if (!isEnvelope(body)) return;
  const mutant = (kind: MutationKind, { path, pattern }: Place, change: Change): Mutant => ({
    kind,
    pattern,
    exchange: { ...exchange, response: { ...exchange.response, body: withChange(body, path, change) } },
  });
  for (const place of placesIn(body)) {
    if (place.isKey && !isOptional(place.pattern)) yield mutant("dropped key", place, { kind: "drop" });
    yield mutant("changed type", place, { kind: "replace", by: ofAnotherType(place.value) });
    if (KNOWN_ENUMS.some(({ at }) => at.test(`${operation} ${place.pattern}`))) {
      yield mutant("value outside of an enum", place, { kind: "replace", by: ofNoEnum(place.value) });
    }
  }
  if (body.code === 0) return;
  const code: Place = { path: ["code"], pattern: patternOf(["code"]), value: body.code, isKey: true };
  for (const by of FOREIGN_CODES) yield mutant("foreign code", code, { kind: "replace", by });
}

export function isEnvelope(body: unknown): body is { readonly code: number } {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "number";
}

function ofAnotherType(value: unknown): unknown {
  if (Array.isArray(value)) return {};
  switch (typeof value) {
    case "string":
      return 7;
    case "number":
      return String(value);
    case "boolean":
      return String(value);
    default:
      return value === null ? 7 : [];
  }
}

function ofNoEnum(value: unknown): unknown {
  return typeof value === "number" ? value + 1000 : `${value}-never-seen`;
}
