import { afterAll, expect, test } from "vitest";
import { begin, films, Kept, MAGNET, run, SINTEL, startPair } from "../support/magnet-run.ts";

const { mock, wiring } = await startPair();
afterAll(() => mock.close());

test("several files behind one link are an archive", async () => {
  begin(mock);
  const { end } = await run(wiring, { magnet: MAGNET }, new Kept());
  expect(end?.downloads).toHaveLength(1);
  expect(end?.downloads[0]?.files).toHaveLength(4);
  expect(end?.downloads[0]).toMatchObject({ ok: true, data: { filename: "Sintel.rar" } });
});

test("files without a link are missing after a minute; the others have theirs", async () => {
  begin(mock);
  const kept = new Kept();
  const first = await run(wiring, films, kept, { at: "after save", nth: 2 });
  expect(first.end).toBeUndefined();
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.emptyLink(id ?? "", 1);
  const { end } = await run(wiring, films, kept);
  expect(end?.missing.map(({ path }) => path)).toEqual(["/Sintel.en.srt"]);
  expect(end?.downloads.map(({ files }) => files[0]?.path)).toEqual([
    "/Sintel.de.mp4",
    "/trailer/Sintel.mp4",
  ]);
});

test("links that come late are awaited", async () => {
  begin(mock);
  const kept = new Kept();
  await run(wiring, films, kept, { at: "after save", nth: 2 });
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.delayLinks(id ?? "", 40);
  const { end } = await run(wiring, films, kept);
  expect(end?.downloads).toHaveLength(3);
  expect(end?.missing).toEqual([]);
});

test("what fair use kept from being unrestricted is tried in the next run", async () => {
  begin(mock);
  const kept = new Kept();
  await run(wiring, films, kept, { at: "after save", nth: 3 });
  mock.realdebrid.conditions.impose("fair usage reached");
  const { end } = await run(wiring, films, kept);
  expect(end?.downloads.map((one) => !one.ok && [one.tried, one.error.kind])).toEqual([
    [true, "api"],
    [false, "api"],
    [false, "api"],
  ]);
  mock.realdebrid.conditions.lift("fair usage reached");
  const next = await run(wiring, films, kept);
  expect(next.end?.downloads.every(({ ok }) => ok)).toBe(true);
});

test("selected by somebody else already: only what was selected comes, the rest is missing", async () => {
  begin(mock);
  const torrent = mock.realdebrid.torrents.add({ hash: SINTEL, name: undefined });
  mock.clock.advance(5_000);
  if (typeof torrent === "string") throw new Error(torrent);
  mock.realdebrid.torrents.select(torrent, [4]);
  const { end } = await run(wiring, films, new Kept());
  expect(end?.downloads.map(({ files }) => files[0]?.id)).toEqual([4]);
  expect(end?.missing.map(({ id }) => id)).toEqual([1, 2]);
});

test("a selection of nothing, and a store of another job, are refused by name", async () => {
  begin(mock);
  const none = run(wiring, { magnet: MAGNET, select: () => false }, new Kept());
  await expect(none).rejects.toMatchObject({ kind: "config", field: "select" });
  const absent = run(wiring, { magnet: MAGNET, select: [1, 99] }, new Kept());
  await expect(absent).rejects.toMatchObject({ kind: "config", field: "select" });
  const kept = new Kept();
  kept.text = JSON.stringify({ version: 1, hash: "0".repeat(40), id: "MADEUPTORRENT" });
  await expect(run(wiring, films, kept)).rejects.toMatchObject({ kind: "config", field: "store" });
});

test.each(["magnet_error", "virus"] as const)("%s ends it with that status", async (status) => {
  begin(mock);
  const kept = new Kept();
  await run(wiring, films, kept, { at: "after save", nth: 1 });
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.fail(id ?? "", status);
  await expect(run(wiring, films, kept)).rejects.toMatchObject({ reason: "failed", torrentStatus: status });
  mock.realdebrid.torrents.delete(id ?? "");
  await expect(run(wiring, films, kept)).rejects.toMatchObject({ reason: "gone", group: "gone" });
});
