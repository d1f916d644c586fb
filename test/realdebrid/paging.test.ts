import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";

const clients = { rd: (wiring: Wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }) };
const start = () => createTestPair({ apis: ["realdebrid"], clients });
type Pair = Awaited<ReturnType<typeof start>>;

const idsOf = async (entries: AsyncIterable<{ id: string }>) => {
  const ids: string[] = [];
  for await (const { id } of entries) ids.push(id);
  return ids;
};

/** Ids, the newest first. */
async function fill({ rd, clock }: Pair, list: "downloads" | "torrents", count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const hash = nth.toString(16).padStart(40, "0");
    const add = async () =>
      list === "downloads"
        ? rd.unrestrict.link({ link: `https://files.example.com/film${nth}.mp4` })
        : rd.torrents.addMagnet({ magnet: `magnet:?xt=urn:btih:${hash}` });
    ids.unshift((await clock.run(add())).id);
  }
  return ids;
}

const LISTS = ["downloads", "torrents"] as const;

test.each(LISTS)("all %s come once each, the newest first, with their number", async (list) => {
  await using pair = await start();
  const ids = await fill(pair, list, 11);
  const operation = list === "downloads" ? "listDownloads" : "listTorrents";
  for (const pageSize of [1, 4, 11, 500]) {
    const asked = pair.mock.journal.of(operation).length;
    const entries = pair.rd[list].iterate({ pageSize });
    expect(await pair.clock.run(idsOf(entries))).toEqual(ids);
    expect(pair.mock.journal.of(operation).length - asked).toBe(Math.ceil(11 / pageSize));
    expect(await pair.clock.run(entries.total())).toBe(11);
  }
  expect(pair.mock.violations).toEqual([]);
});

test.each(LISTS)("an account without %s has none", async (list) => {
  await using pair = await start();
  expect(await pair.clock.run(idsOf(pair.rd[list].iterate()))).toEqual([]);
  expect(await pair.clock.run(pair.rd[list].iterate().total())).toBe(0);
});

test("without totals a list ends where no more comes", async () => {
  await using pair = await start();
  const ids = await fill(pair, "downloads", 8);
  pair.mock.realdebrid.conditions.impose("totals missing");
  const entries = pair.rd.downloads.iterate({ pageSize: 4 });
  expect(await pair.clock.run(idsOf(entries))).toEqual(ids);
  expect(await pair.clock.run(entries.total())).toBeUndefined();
});

test.each(LISTS)("who deletes each of the %s on the way meets all of them", async (list) => {
  await using pair = await start();
  const { rd, clock } = pair;
  const ids = await fill(pair, list, 10);
  const met: string[] = [];
  const clear = async () => {
    for await (const { id } of rd[list].iterate({ pageSize: 4 })) {
      met.push(id);
      await rd[list].delete({ id });
    }
  };
  await clock.run(clear());
  expect(met.toSorted()).toEqual(ids.toSorted());
  expect(await clock.run(rd[list].iterate().total())).toBe(0);
});

test("what is added on the way brings nothing twice", async () => {
  await using pair = await start();
  const { rd, clock } = pair;
  const ids = await fill(pair, "downloads", 9);
  const met: string[] = [];
  const read = async () => {
    for await (const { id } of rd.downloads.iterate({ pageSize: 3 })) {
      met.push(id);
      await rd.unrestrict.link({ link: `https://files.example.com/later${met.length}.mp4` });
    }
  };
  await clock.run(read());
  expect(new Set(met).size).toBe(met.length);
  expect(met).toEqual(expect.arrayContaining(ids));
});

test("only torrents that something is happening to come with the filter", async () => {
  await using pair = await start();
  const { rd, clock } = pair;
  const [active = ""] = await fill(pair, "torrents", 3);
  await clock.advance(3_600_000);
  const all = await clock.run(rd.torrents.iterate().toArray({ max: 10 }));
  const listed = await clock.run(rd.torrents.list({ filter: "active" }));
  const filtered = await clock.run(idsOf(rd.torrents.iterate({ filter: "active" })));
  expect(filtered).toEqual(listed.map(({ id }) => id));
  expect(all.map(({ id }) => id)).toContain(active);
});
