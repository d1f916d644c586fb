import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";

const clients = { rd: (wiring: Wiring) => new RealDebrid(wiring) };
const start = () => createTestPair({ apis: ["realdebrid"], clients });

test.each([
  ["https://files.example.com/debian-netinst.iso", "file"],
  ["http://www.files.example.com/debian-netinst.iso", "file"],
  ["https://fx.example.com/debian", "file"],
  ["https://files.example.com/folder/linux", "folder"],
  ["https://videos.example.com/watch?v=big-buck-bunny", "file"],
  ["https://real-debrid.com/d/ABCDEFGHIJKLM", "file"],
  ["see https://files.example.com/a for the film", "file"],
  ["https://videos.example.com/", undefined],
  ["https://filesXexample.com/a", undefined],
  ["https://old.example.com/a", undefined],
  ["https://example.com/", undefined],
  ["", undefined],
])("%s is %s", async (link, kind) => {
  await using pair = await start();
  const matcher = await pair.clock.run(pair.rd.hosts.matcher());
  expect(matcher.match(link)).toBe(kind);
  expect(matcher.test(link)).toBe(kind !== undefined);
  expect(matcher.skipped).toEqual([]);
});

test("two calls without a token serve everybody for an hour; then new hosters are known", async () => {
  await using pair = await start();
  const { rd, mock, clock } = pair;
  const link = "https://new.example.com/f/1";
  await clock.run(Promise.all([rd.hosts.matcher(), rd.hosts.matcher()]));
  mock.realdebrid.hosters.add({
    domain: "new.example.com",
    id: "nx",
    name: "New",
    aliases: [],
    links: [
      String.raw`/https?:\/\/new\.example\.com\/f\/\d++/`,
      String.raw`/https?:\/\/new\.example\.com\/f\/\d+/`,
    ],
    folders: [],
  });
  await clock.advance(3_590_000);
  expect((await clock.run(rd.hosts.matcher())).test(link)).toBe(false);
  expect(mock.journal.entries().map(({ operation }) => operation)).toEqual([
    "listHostRegexes",
    "listFolderRegexes",
  ]);
  await clock.advance(10_000);
  const matcher = await clock.run(rd.hosts.matcher());
  expect(matcher.match(link)).toBe("file");
  expect(matcher.skipped).toEqual([String.raw`/https?:\/\/new\.example\.com\/f\/\d++/`]);
  expect(mock.journal.entries()).toHaveLength(4);
  expect(mock.violations).toEqual([]);
});

test("on demand they are fetched at once", async () => {
  await using pair = await start();
  const { rd, mock, clock } = pair;
  await clock.run(rd.hosts.matcher());
  mock.realdebrid.hosters.change("videos.example.com", "unsupported");
  const matcher = await clock.run(rd.hosts.matcher({ refresh: true }));
  expect(matcher.test("https://videos.example.com/watch?v=big-buck-bunny")).toBe(false);
});
