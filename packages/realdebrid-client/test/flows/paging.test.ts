import { expect, test } from "vitest";
import { RealDebrid } from "../../src/index.ts";

interface Options {
  readonly totals?: boolean;
  readonly cap?: number;
  readonly before?: (nth: number, list: string[]) => void;
}

/** A list of ids, as a server that may change it before any request. */
function start(size: number, { totals = true, cap = Number.POSITIVE_INFINITY, before }: Options = {}) {
  const list = Array.from({ length: size }, (_, at) => `ID${at}`);
  const asked: string[] = [];
  const fetch = async ({ url }: Request) => {
    const query = new URL(url).searchParams;
    asked.push(query.toString());
    before?.(asked.length, list);
    const limit = Math.min(cap, Number(query.get("limit")));
    const from = (Number(query.get("page")) - 1) * limit;
    const page = list.slice(from, from + limit).map((id) => ({ id }));
    const headers = totals ? { "x-total-count": String(list.length) } : undefined;
    if (page.length === 0) return new Response(null, { status: 204 });
    return new Response(JSON.stringify(page), { ...(headers && { headers }) });
  };
  return { rd: new RealDebrid({ auth: "T", fetch, limit: false }), list, asked };
}

const idsOf = async (entries: AsyncIterable<{ id: string }>) => {
  const ids: string[] = [];
  for await (const { id } of entries) ids.push(id);
  return ids;
};

test.each([0, 1, 9, 10, 11, 35])("%i entries come once each", async (size) => {
  for (const totals of [true, false]) {
    const { rd, list, asked } = start(size, { totals });
    expect(await idsOf(rd.downloads.iterate({ pageSize: 10 }))).toEqual(list);
    const full = Math.floor(size / 10);
    expect(asked).toHaveLength(totals ? Math.max(1, Math.ceil(size / 10)) : full + 1);
  }
});

test("entries that are added on the way shift others, which do not come twice", async () => {
  const before = (nth: number, list: string[]) => nth === 2 && list.unshift("NEW1", "NEW2");
  const { rd } = start(25, { before });
  const ids = await idsOf(rd.downloads.iterate({ pageSize: 10 }));
  expect(ids).toEqual(Array.from({ length: 25 }, (_, at) => `ID${at}`));
});

test("entries that are deleted on the way hide none of the others", async () => {
  for (const [size, nth] of [
    [25, 2],
    [25, 3],
    [30, 3],
    [20, 2],
  ] as const) {
    const before = (now: number, list: string[]) => now === nth && list.splice(0, 3);
    const { rd } = start(size, { before });
    const ids = await idsOf(rd.downloads.iterate({ pageSize: 10 }));
    expect(ids.toSorted()).toEqual(Array.from({ length: size }, (_, at) => `ID${at}`).toSorted());
  }
});

test.each([15, 35, 40])("all %i are seen by who deletes them on the way", async (size) => {
  const { rd, list } = start(size);
  const ids: string[] = [];
  for await (const { id } of rd.torrents.iterate({ pageSize: 10 })) {
    ids.push(id);
    list.splice(list.indexOf(id), 1);
  }
  expect(ids.toSorted()).toEqual(Array.from({ length: size }, (_, at) => `ID${at}`).toSorted());
});

test("a total that goes up and down keeps nobody busy", async () => {
  const asked: string[] = [];
  const fetch = async ({ url }: Request) => {
    asked.push(url);
    const page = Array.from({ length: 10 }, (_, at) => ({ id: `ID${at}` }));
    return new Response(JSON.stringify(page), {
      headers: { "x-total-count": String(asked.length % 2 === 0 ? 30 : 50) },
    });
  };
  const rd = new RealDebrid({ auth: "T", fetch, limit: false });
  expect(await idsOf(rd.downloads.iterate({ pageSize: 10 }))).toHaveLength(10);
  expect(asked.length).toBeLessThan(12);
});

test("the filter goes along", async () => {
  const { rd, asked } = start(1);
  await rd.torrents.iterate({ filter: "active" }).toArray({ max: 5 });
  expect(asked).toEqual(["page=1&limit=500&filter=active"]);
});

test("a server that gives fewer than were asked for is read to the end", async () => {
  const { rd, list } = start(25, { cap: 4 });
  expect(await idsOf(rd.downloads.iterate({ pageSize: 10 }))).toEqual(list);
});

test("only as much is fetched as is used", async () => {
  const { rd, asked } = start(100);
  const entries = rd.downloads.iterate({ pageSize: 10 });
  expect(asked).toEqual([]);
  for await (const { id } of entries) if (id === "ID12") break;
  expect(asked).toEqual(["page=1&limit=10", "page=2&limit=10"]);
  expect(await entries.toArray({ max: 5 })).toHaveLength(5);
  expect(await entries.toArray({ max: 0 })).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(await entries.total()).toBe(100);
  expect(asked.at(-1)).toBe("page=1&limit=1");
  for await (const { total, page } of entries.pages()) expect([total, page]).toEqual([100, asked.length - 4]);
});

test("an abort ends it between entries too", async () => {
  const controller = new AbortController();
  const { rd } = start(100);
  const read = async () => {
    for await (const _ of rd.downloads.iterate({}, { signal: controller.signal })) controller.abort("enough");
  };
  await expect(read()).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
});

test.each([0, 5_001, 1.5, Number.NaN])("%d is no page size", (pageSize) => {
  expect(() => start(1).rd.downloads.iterate({ pageSize })).toThrow("iterateDownloads: pageSize");
});
