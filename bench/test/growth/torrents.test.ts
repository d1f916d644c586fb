import { expect, test } from "vitest";
import { pageOf } from "../../growth/torrents.ts";

test("all pages together are the list, each torrent once", () => {
  const ids = Array.from({ length: 4 }, (_, index) => pageOf(1_700, index + 1, 500)).flatMap((page) =>
    page.map(({ id }) => id),
  );
  expect(ids).toHaveLength(1_700);
  expect(new Set(ids).size).toBe(1_700);
  expect(ids.every((id) => /^[0-9A-Z]{13}$/.test(id))).toBe(true);
});

test("the last page is short, and the one after it empty", () => {
  expect(pageOf(1_700, 4, 500)).toHaveLength(200);
  expect(pageOf(1_700, 5, 500)).toEqual([]);
});
