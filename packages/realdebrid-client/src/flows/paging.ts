import { AbortedError, type Answered, type Call, type CallOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { checkPageSize } from "./late-pages.ts";

/** A total that goes up and down must not keep a loop going. */
const MOST_RETURNS = 3;

export interface PageArgs {
  /** Entries asked for at once, 1 to 5,000. Default 500. */
  readonly pageSize?: number | undefined;
}

export interface Page<T> {
  /** Those that were not on an earlier page. */
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly page: number;
  /** Entries of the whole list as of now, from `X-Total-Count`. */
  readonly total: number | undefined;
}

/** A list that is read page by page, as far as it is used. Each loop over it begins anew. */
export interface Pages<T> extends AsyncIterable<T> {
  /** Whole pages. */
  pages(): AsyncIterable<Page<T>>;
  /** All entries, at most `max`. */
  toArray(limits: { readonly max: number }): Promise<T[]>;
  /** How many entries there are now, asked for with a call of its own. Undefined when the server does not say. */
  total(): Promise<number | undefined>;
}

export interface PageSource<T> {
  readonly operation: string;
  readonly args: PageArgs;
  readonly options: CallOptions;
  list(args: { page: number; limit: number }): Call<T[]>;
}

/** @throws ConfigError for a page size out of range */
export function pagesOf<T extends { readonly id: string }>(source: PageSource<T>): Pages<T> {
  const limit = checkPageSize(source.operation, source.args);
  const pages = () => readPages(source, limit);
  async function* entries(): AsyncGenerator<T, void, undefined> {
    for await (const { items } of pages()) {
      for (const item of items) {
        throwIfAborted(source);
        yield item;
      }
    }
  }
  return {
    pages,
    [Symbol.asyncIterator]: entries,
    async toArray({ max }) {
      if (!(max >= 0)) throw new ConfigError(source.operation, "max", "expected a number, 0 or more");
      const all: T[] = [];
      if (max === 0) return all;
      for await (const entry of entries()) if (all.push(entry) >= max) break;
      return all;
    },
    total: async () => totalOf(await source.list({ page: 1, limit: 1 }).withResponse(), 1),
  };
}

async function* readPages<T extends { readonly id: string }>(
  source: PageSource<T>,
  limit: number,
): AsyncGenerator<Page<T>, void, undefined> {
  const seen = new Set<string>();
  let before: { readonly total: number | undefined; readonly isFull: boolean } | undefined;
  let returns = 0;
  for (let page = 1; ; page += 1) {
    throwIfAborted(source);
    const answer = await source.list({ page, limit }).withResponse();
    const entries = entriesOf(answer);
    const isFull = entries.length === limit;
    const total = totalOf(answer, page);
    const items = entries.filter(({ id }) => !seen.has(id));
    for (const { id } of items) seen.add(id);
    if (items.length > 0) {
      returns = 0;
      yield { items, page, total };
    }
    // Where entries were deleted the rest has moved up, onto pages that were read already.
    let deleted = Math.max(0, (before?.total ?? 0) - (total ?? Number.POSITIVE_INFINITY));
    // After a full page that was not the last one; a page without entries comes without a total.
    if (entries.length === 0 && before?.isFull && before.total !== undefined) deleted = before.total;
    before = { total, isFull };
    if (deleted > 0 && page > 1 && returns < MOST_RETURNS) {
      returns += 1;
      page = Math.max(0, page - 1 - Math.ceil(deleted / limit));
    } else if (entries.length === 0) return;
    // A short page is the last one, unless the server gives fewer entries than were asked for.
    else if (!isFull && (total === undefined || seen.size >= total)) return;
    else if (isFull && total !== undefined && page * limit >= total) return;
  }
}

/** The entries of a page; none where the server sent no list, which it has done with an empty one. */
export const entriesOf = <T>({ data }: Pick<Answered<T[]>, "data">): readonly T[] =>
  Array.isArray(data) ? data : [];

function totalOf(answer: Answered<unknown[]>, page: number): number | undefined {
  const text = answer.response.headers.get("x-total-count");
  if (text !== null && /^\d+$/.test(text)) return Number(text);
  return page === 1 && entriesOf(answer).length === 0 ? 0 : undefined;
}

function throwIfAborted({ operation, options: { signal } }: PageSource<unknown>): void {
  if (signal?.aborted) throw new AbortedError({ operation, cause: signal.reason });
}
