import { isObject, type Json, walk } from "./document.ts";
import { renumberExamples } from "./renumber-examples.ts";
import { compareVersions, isIn, parseVersion, type Version, type VersionMarks } from "./version.ts";

interface Renumbering {
  readonly since: Version;
  /** For a code of today, what stood for it before: none, one or several. */
  readonly before: Readonly<Record<string, readonly number[]>>;
}

/** Error codes by HTTP status. */
type Codes = Readonly<Record<string, readonly number[]>>;

/**
 * A copy with the error codes of a version in place of today's, as `x-renumbered` of the schema `ErrorCode`
 * says, and with those that `x-older-error-codes` adds.
 */
export function renumberCodes(given: Json, version: Version): Json {
  const document = structuredClone(given);
  const table = errorCodeOf(document);
  if (table === undefined) return document;
  const steps = ((table["x-renumbered"] ?? []) as readonly Renumbering[])
    .filter(({ since }) => compareVersions(version, parseVersion(since)) < 0)
    .sort((a, b) => compareVersions(b.since, a.since));
  const olderOf = (code: number) =>
    steps.reduce<readonly number[]>(
      (codes, { before }) => codes.flatMap((one) => before[one] ?? [one]),
      [code],
    );
  const renumber = (codes: readonly number[]) => [...new Set(codes.flatMap(olderOf))].sort((a, b) => a - b);

  walk(document.paths, (node) => {
    const { "x-error-codes": codes, "x-older-error-codes": older, operationId } = node;
    if (!isObject(codes)) return;
    // What ended before the codes changed lists those of its time.
    const ended = (node as VersionMarks)["x-until"];
    const isOfItsTime = steps.some(({ since }) => ended !== undefined && compareVersions(ended, since) < 0);
    const own = Object.entries(codes as Codes).map(([status, list]) => [
      status,
      isOfItsTime ? [...list] : renumber(list),
    ]);
    node["x-error-codes"] = withOlder(Object.fromEntries(own), older, version, String(operationId));
    delete node["x-older-error-codes"];
  });
  renumberExamples(document, olderOf);
  delete table["x-renumbered"];
  // Answers inside of answers have codes that no operation lists.
  if (steps.length > 0)
    keepCodes(table, [...renumber(table.enum as readonly number[]), ...usedCodes(document)]);
  return document;
}

function withOlder(codes: Codes, older: unknown, version: Version, operation: string): Codes {
  if (older === undefined) return codes;
  if (!Array.isArray(older)) throw new Error(`${operation}: x-older-error-codes: expected a list`);
  const sets = [codes, ...older.filter((entry) => isIn(version, entry)).map(({ codes }) => codes as Codes)];
  const statuses = new Set(sets.flatMap((set) => Object.keys(set)));
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      [...new Set(sets.flatMap((set) => set[status] ?? []))].sort((a, b) => a - b),
    ]),
  );
}

function errorCodeOf({ components }: Json): Record<string, unknown> | undefined {
  const schemas = isObject(components) ? components.schemas : undefined;
  const table = isObject(schemas) ? schemas.ErrorCode : undefined;
  return isObject(table) ? table : undefined;
}

function usedCodes({ paths }: Json): readonly number[] {
  const found = new Set<number>();
  walk(paths, ({ "x-error-codes": codes }) => {
    if (isObject(codes)) for (const code of Object.values(codes as Codes).flat()) found.add(code);
  });
  return [...found];
}

function keepCodes(table: Record<string, unknown>, codes: readonly number[]): void {
  const used = [...new Set(codes)].sort((a, b) => a - b);
  table.enum = used;
  delete table["x-enum-varnames"];
  const meanings = isObject(table["x-enumDescriptions"]) ? table["x-enumDescriptions"] : {};
  table["x-enumDescriptions"] = Object.fromEntries(
    Object.entries(meanings).filter(([code]) => used.includes(Number(code))),
  );
}
