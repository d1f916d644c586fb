import type { MagnetLinks, MagnetToLinksOptions } from "@debrid-drive/realdebrid-client/flows";
import { afterAll, expect, test } from "vitest";
import { begin, type Cut, films, Kept, run, startPair } from "../support/magnet-run.ts";

const { mock, wiring } = await startPair();
afterAll(() => mock.close());

/** Without what differs between two downloads of the same link. */
function essence(links: MagnetLinks | undefined) {
  return {
    ...links,
    downloads: links?.downloads.map((one) =>
      one.ok ? { link: one.link, files: one.files, name: one.data.filename, size: one.data.filesize } : one,
    ),
  };
}

test("gives the wanted files with their downloads", async () => {
  begin(mock);
  const steps = new Set<string>();
  const onProgress: MagnetToLinksOptions["onProgress"] = ({ step }) => void steps.add(step);
  const { end } = await run(wiring, films, new Kept(), undefined, { onProgress });
  const named = end?.downloads.map(({ files, ...one }) => [files[0]?.path, one.ok && one.data.filename]);
  expect(named).toEqual([
    ["/Sintel.de.mp4", "Sintel.de.mp4"],
    ["/Sintel.en.srt", "Sintel.en.srt"],
    ["/trailer/Sintel.mp4", "Sintel.mp4"],
  ]);
  expect(end?.missing).toEqual([]);
  expect([...steps]).toEqual(["add", "list-files", "select", "fetch", "unrestrict"]);
  expect(mock.violations).toEqual([]);
});

test.each<Cut>(["fetch", "answer", "before save", "after save", "sleep"])(
  "cut off at any %s and resumed, it ends the same with one torrent",
  async (at) => {
    begin(mock);
    const start = mock.snapshot();
    const { end: whole, counts } = await run(wiring, films, new Kept());
    expect(counts[at]).toBeGreaterThan(4);
    for (let nth = 1; nth <= counts[at]; nth += 1) {
      mock.restore(start);
      const kept = new Kept();
      const first = await run(wiring, films, kept, { at, nth });
      expect(first.end, `${at} ${nth}`).toBeUndefined();
      const { end } = await run(wiring, films, kept);
      expect(essence(end), `${at} ${nth}`).toEqual(essence(whole));
      expect(mock.realdebrid.torrents.list()).toHaveLength(1);
      const again = await run(wiring, films, kept);
      expect(again.end).toEqual(end);
      expect(again.counts.fetch).toBe(0);
    }
  },
);

test("an abort ends it at once, wherever it sleeps", async () => {
  begin(mock);
  const start = mock.snapshot();
  const { counts } = await run(wiring, films, new Kept());
  for (let nth = 1; nth <= counts.sleep; nth += 1) {
    mock.restore(start);
    const stop = new AbortController();
    let abortedAt = 0;
    const onSleep = (count: number) => {
      if (count !== nth) return;
      abortedAt = mock.clock.now();
      stop.abort();
    };
    const work = run(wiring, films, new Kept(), undefined, { signal: stop.signal, onSleep });
    await expect(work).rejects.toMatchObject({ kind: "aborted" });
    expect(mock.clock.now()).toBe(abortedAt);
  }
});
