import { isLike, LONGEST_PATTERN } from "../common/like.ts";
import type { Schemas } from "../common/schemas.ts";

/** What a column holds; a boolean is 1 or 0. */
export type SqlValue = string | number | boolean | null;

/** The columns of a table, each with how to read it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => SqlValue>>;

export type ListRequest = Schemas["AdminListRequest"];

export interface Listed<Row> {
  readonly items: readonly Row[];
  /** Of all pages. */
  readonly total: number;
}

type Read<Row> = (row: Row) => SqlValue;

const NOTHING = { items: [], total: 0 } as const;

/**
 * One page of a table. As in the server, what SQL does not understand is no error: a condition or search that
 * is wrong finds nothing, and an order that is wrong shows nothing of what was found.
 */
export function listRecords<Row>(
  rows: Iterable<Row>,
  columns: Columns<Row>,
  { page, page_size, order_by = "", conditions, searches }: ListRequest,
): Listed<Row> {
  const equal = readersOf(columns, Object.entries(conditions ?? {}));
  const like = readersOf(columns, Object.entries(searches ?? {}));
  if (!equal || !like?.every(({ text }) => isPattern(text))) return NOTHING;
  const found = [...rows].filter(
    (row) =>
      equal.every(({ read, text }) => isEqual(read(row), text)) &&
      (like.length === 0 || like.some(({ read, text }) => contains(read(row), text))),
  );
  const sorted = inOrder(found, columns, order_by) ?? [];
  return { items: sorted.slice((page - 1) * page_size, page * page_size), total: found.length };
}

function readerOf<Row>(columns: Columns<Row>, name: string): Read<Row> | undefined {
  const column = name.trim().toLowerCase();
  return Object.hasOwn(columns, column) ? columns[column] : undefined;
}

function readersOf<Row>(
  columns: Columns<Row>,
  entries: readonly (readonly [string, string])[],
): { read: Read<Row>; text: string }[] | undefined {
  const readers = entries.flatMap(([name, text]) => {
    const read = readerOf(columns, name);
    return read ? [{ read, text }] : [];
  });
  return readers.length === entries.length ? readers : undefined;
}

/** A search goes into the query as it is: a quote ends its text too early. */
const isPattern = (text: string): boolean => !text.includes("'") && text.length <= LONGEST_PATTERN;

const stored = (value: SqlValue) => (typeof value === "boolean" ? Number(value) : value);

/** A condition is a text, which a column of numbers takes for a number if it is one. */
function isEqual(value: SqlValue, text: string): boolean {
  const held = stored(value);
  if (typeof held !== "number") return held === text;
  return text.trim() !== "" && Number(text) === held;
}

function contains(value: SqlValue, text: string): boolean {
  return value !== null && isLike(String(stored(value)), `%${text}%`);
}

/** Sorted by a text like `size desc, id`; `undefined` when that is no order. */
function inOrder<Row>(rows: readonly Row[], columns: Columns<Row>, order: string): Row[] | undefined {
  if (order.trim() === "") return [...rows];
  const terms: { read: Read<Row>; sign: number }[] = [];
  for (const term of order.split(",")) {
    const [, name = "", direction = "asc"] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(term) ?? [];
    const read = readerOf(columns, name);
    if (!read) return undefined;
    terms.push({ read, sign: direction.toLowerCase() === "asc" ? 1 : -1 });
  }
  return [...rows].sort((a, b) => {
    for (const { read, sign } of terms) {
      const difference = compare(stored(read(a)), stored(read(b)));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

/** Nothing comes before everything else. */
function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
