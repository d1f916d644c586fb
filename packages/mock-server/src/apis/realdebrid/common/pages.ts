export interface PageQuery {
  readonly offset?: number;
  readonly page?: number;
  readonly limit?: number;
}

const USUAL_LIMIT = 100;

/** The part of a list that is asked for. `page`, counted from 1, wins over `offset`. */
export function pageOf<T>(items: readonly T[], { offset = 0, page, limit }: PageQuery): readonly T[] {
  // What 0 does is not known; it is taken for not given, as PHP would.
  const size = limit || USUAL_LIMIT;
  const begin = page === undefined ? offset : (page - 1) * size;
  return items.slice(begin, begin + size);
}

/**
 * A page as both lists answer it: with the number of all entries, or without a body when there are none on the
 * page.
 */
export function answerPage<T, V>(
  items: readonly T[],
  query: PageQuery,
  view: (item: T) => V,
  showTotal: boolean,
) {
  const shown = pageOf(items, query);
  if (shown.length === 0) return { status: 204 } as const;
  const headers = showTotal ? { "X-Total-Count": String(items.length) } : {};
  return { status: 200, headers, body: shown.map(view) } as const;
}
