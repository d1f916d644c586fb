import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, listRecords, type SqlValue } from "../../../../src/apis/cloudreve/admin/list.ts";

interface Film {
  readonly id: number;
  readonly name: string;
  readonly seen: boolean;
  readonly rating: number | null;
}

const COLUMNS: Columns<Film> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  seen: ({ seen }) => seen,
  rating: ({ rating }) => rating,
};

const FILMS: readonly Film[] = [
  { id: 1, name: "Big Buck Bunny", seen: true, rating: 8 },
  { id: 2, name: "Sintel", seen: false, rating: null },
  { id: 3, name: "Tears of Steel", seen: true, rating: 7 },
  { id: 4, name: "Cosmos Laundromat", seen: false, rating: 7 },
];

const list = (request: object) => {
  const { items, total } = listRecords(FILMS, COLUMNS, { page: 1, page_size: 10, ...request });
  return [items.map(({ id }) => id), total];
};

describe("a list request", () => {
  it.each([
    ["everything as it was created", {}, [[1, 2, 3, 4], 4]],
    ["one page", { page: 2, page_size: 3 }, [[4], 4]],
    ["a page behind the last", { page: 9, page_size: 3 }, [[], 4]],
    ["the latest first", { order_by: "id desc" }, [[4, 3, 2, 1], 4]],
    ["by two columns", { order_by: "rating DESC, name" }, [[1, 4, 3, 2], 4]],
    ["nothing before everything else", { order_by: "rating asc" }, [[2, 3, 4, 1], 4]],
    ["by true and false", { order_by: " SEEN " }, [[2, 4, 1, 3], 4]],
    ["numbers that are equal", { conditions: { rating: "7" } }, [[3, 4], 2]],
    ["numbers that are written otherwise", { conditions: { rating: "7.0" } }, [[3, 4], 2]],
    ["no number for an empty text", { conditions: { rating: "" } }, [[], 0]],
    ["a boolean as a number", { conditions: { seen: "1" } }, [[1, 3], 2]],
    ["no boolean as a word", { conditions: { seen: "true" } }, [[], 0]],
    ["texts of the same case", { conditions: { name: "sintel" } }, [[], 0]],
    ["all conditions", { conditions: { rating: "7", seen: "0" } }, [[4], 1]],
    ["parts of texts of any case", { searches: { name: "TE" } }, [[2, 3], 2]],
    ["one of several parts", { searches: { name: "Big", rating: "7" } }, [[1, 3, 4], 3]],
    ["parts with signs of LIKE", { searches: { name: "b__k%nn" } }, [[1], 1]],
    ["a search and a condition", { searches: { name: "s" }, conditions: { seen: "1" } }, [[3], 1]],
    ["nothing asked", { searches: {}, conditions: null }, [[1, 2, 3, 4], 4]],
    ["an unknown column as a condition", { conditions: { director: "1" } }, [[], 0]],
    ["an unknown column as a search", { searches: { director: "1" } }, [[], 0]],
    ["the name of a method as a column", { conditions: { toString: "1" } }, [[], 0]],
    ["an unknown column as an order", { order_by: "director" }, [[], 4]],
    ["no order at all", { order_by: "id desc; drop table" }, [[], 4]],
    ["a quote", { searches: { name: "'" } }, [[], 0]],
    ["too long a search", { searches: { name: "x".repeat(50_001) } }, [[], 0]],
  ])("gives %s", (_, request, expected) => {
    expect(list(request)).toEqual(expected);
  });

  it("gives every record once, page by page", () => {
    const rows = fc.array(fc.record({ id: fc.integer(), name: fc.option(fc.string()) }), { maxLength: 30 });
    const columns: Columns<{ id: number; name: string | null }> = {
      id: ({ id }): SqlValue => id,
      name: ({ name }) => name,
    };
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), fc.boolean(), (given, page_size, down) => {
        const order_by = down ? "name desc, id" : "id, name desc";
        const pages = Math.ceil(given.length / page_size);
        const seen = Array.from({ length: pages }, (_, index) => {
          const page = listRecords(given, columns, { page: index + 1, page_size, order_by });
          expect(page.total).toBe(given.length);
          expect(page.items.length).toBeLessThanOrEqual(page_size);
          return page.items;
        }).flat();
        const [whole] = [listRecords(given, columns, { page: 1, page_size: 100, order_by })];
        expect(seen).toEqual(whole.items);
        expect(new Set(seen)).toEqual(new Set(given));
      }),
    );
  });
});
