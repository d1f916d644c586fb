import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";

const DAY_MS = 86_400_000;
const clients = { rd: (wiring: Wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }) };

/** On a day in the future, so that no test depends on today. */
async function startAt(time: number) {
  const pair = await createTestPair({ apis: ["realdebrid"], clients });
  pair.mock.clock.advance(time - pair.mock.clock.now());
  pair.mock.reset();
  return pair;
}

test.each([
  ["winter", Date.UTC(2050, 0, 15, 11, 30), 60],
  ["summer", Date.UTC(2050, 6, 15, 11, 30), 120],
] as const)("what happens in %s is dated to the instant", async (_, time, minutes) => {
  await using pair = await startAt(time);
  const { rd, clock, mock } = pair;
  const offset = await clock.run(rd.time.offset());
  expect(offset).toMatchObject({ minutes, timeZone: "Europe/Paris" });
  await clock.run(rd.unrestrict.link({ link: "https://files.example.com/a" }));
  const [download] = await clock.run(rd.downloads.list());
  expect(new Date(download?.generated ?? "").getTime()).toBe(time + minutes * 60_000);
  expect(offset.toDate(download?.generated ?? "")).toEqual(new Date(time));
  expect(offset.toDate(await clock.run(rd.time.getIso()))).toEqual(new Date(time));
  expect(mock.violations).toEqual([]);
});

test("what was learnt in one season holds for dates of the other", async () => {
  const time = Date.UTC(2050, 0, 15, 11, 30);
  await using pair = await startAt(time);
  const { rd, clock, mock } = pair;
  const offset = await clock.run(rd.time.offset());
  for (let day = 0; day < 366; day += 14) {
    await clock.run(rd.unrestrict.link({ link: "https://files.example.com/a" }));
    const [download] = await clock.run(rd.downloads.list({ limit: 1 }));
    expect(offset.toDate(download?.generated ?? "")).toEqual(new Date(clock.now()));
    mock.clock.advance(14 * DAY_MS);
    mock.reset();
  }
});

test("the server's clock is asked once an hour at most, without a token", async () => {
  await using pair = await startAt(Date.UTC(2050, 2, 27, 0, 30));
  const { clock, mock } = pair;
  const rd = new RealDebrid({ baseUrl: mock.url, clock });
  const times = () => mock.journal.of("getServerTimeIso").length;
  expect((await rd.time.offset()).minutes).toBe(60);
  await Promise.all([rd.time.offset(), rd.time.offset()]);
  expect(times()).toBe(1);
  await clock.advance(3_600_000);
  expect((await rd.time.offset()).minutes).toBe(120);
  expect(times()).toBe(2);
});
