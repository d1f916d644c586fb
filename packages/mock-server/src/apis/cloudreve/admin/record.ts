import { toDate } from "../files/listing.ts";
import type { Columns } from "./list.ts";

interface Dated {
  readonly id: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What every record shows of itself. */
export const recordOf = ({ id, createdAt, updatedAt }: Dated) => ({
  ID: id,
  CreatedAt: toDate(createdAt),
  UpdatedAt: toDate(updatedAt),
  DeletedAt: null,
});

/** Go's zero time. */
export const NEVER = "0001-01-01T00:00:00Z";

/** A record that there is not. */
export const NO_RECORD = { ID: 0, CreatedAt: NEVER, UpdatedAt: NEVER, DeletedAt: null } as const;

/** Columns of every table. */
export const RECORD_COLUMNS: Columns<Dated> = {
  id: ({ id }) => id,
  created_at: ({ createdAt }) => toDate(createdAt),
  updated_at: ({ updatedAt }) => toDate(updatedAt),
};

type Filled<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Options as Go writes them: without what is null, false, 0 or empty. */
export function withoutEmpty<T extends object>(options: T): Filled<T> {
  const filled = Object.entries(options).filter(
    ([, value]) => Boolean(value) && !(typeof value === "object" && Object.keys(value).length === 0),
  );
  return Object.fromEntries(filled) as Filled<T>;
}

/** Records by their number as text, as Go writes a map. */
export function byNumber<Row, View>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => number,
  view: (row: Row) => View,
): Record<string, View> {
  const pairs = [...rows].map((row) => [keyOf(row), view(row)] as const);
  return Object.fromEntries(pairs.map(([key, value]) => [String(key), value]));
}
