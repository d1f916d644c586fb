import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerPage, pageOf } from "../../../../src/apis/realdebrid/common/pages.ts";

const NUMBERS = Array.from({ length: 250 }, (_, index) => index);

describe("a page", () => {
  it.each([
    [{}, 0, 100],
    [{ page: 2 }, 100, 100],
    [{ page: 3 }, 200, 50],
    [{ offset: 240 }, 240, 10],
    [{ offset: 240, page: 1 }, 0, 100],
    [{ offset: 10, limit: 5 }, 10, 5],
    [{ limit: 5_000 }, 0, 250],
    [{ limit: 0 }, 0, 100],
    [{ page: 4 }, 0, 0],
    [{ offset: 250 }, 0, 0],
  ])("%j begins at %i and holds %i", (query, begin, length) => {
    expect(pageOf(NUMBERS, query)).toEqual(NUMBERS.slice(begin, begin + length));
  });

  it("pages in order are the whole list", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 5_000 }), (items, limit) => {
        const pages = Array.from({ length: Math.ceil(items.length / limit) }, (_, index) =>
          pageOf(items, { page: index + 1, limit }),
        );
        expect(pages.flat()).toEqual(items);
      }),
    );
  });

  it("tells how many there are in all, unless it is empty or the total is missing", () => {
    const view = (number: number) => number;
    expect(answerPage(NUMBERS, { page: 3 }, view, true)).toMatchObject({
      status: 200,
      headers: { "X-Total-Count": "250" },
    });
    expect(answerPage(NUMBERS, { limit: 1 }, view, false)).toEqual({ status: 200, headers: {}, body: [0] });
    expect(answerPage(NUMBERS, { page: 4 }, view, true)).toEqual({ status: 204 });
  });
});
