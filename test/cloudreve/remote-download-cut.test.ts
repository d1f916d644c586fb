import { afterAll, describe, expect, test } from "vitest";
import {
  type Cut,
  Kept,
  MAGNET,
  MOVIE,
  run,
  startDrive,
  USER,
  VERSIONS,
} from "../support/remote-download-run.ts";

const OTHER = "https://files.example.com/Sintel.mp4";
const JOBS = {
  "one address": { url: MOVIE, dst: "/inbox" },
  "a magnet link": { url: MAGNET, dst: "/inbox" },
  "two addresses": { urls: [MOVIE, OTHER], dst: "/inbox" },
  "two addresses, one at a time": { urls: [MOVIE, OTHER], dst: "/inbox" },
};
const CUTS: Cut[] = ["fetch", "answer", "before save", "after save", "sleep"];

describe.each(VERSIONS)("on %s", async (version) => {
  const drive = await startDrive(version);
  const { mock } = drive;
  afterAll(() => drive.close());
  const names = () => {
    const { drive: files } = mock.cloudreve;
    const folder = files.find(mock.cloudreve.userBy(USER).id, "/inbox");
    return folder ? [...files.content(folder).files.keys()] : [];
  };

  test.each(Object.entries(JOBS))(
    "%s, cut off anywhere and resumed, is added once",
    async (name, args) => {
      drive.begin();
      if (name.endsWith("at a time")) mock.cloudreve.groups.of(4).options.aria2_batch = 1;
      const start = mock.snapshot();
      const whole = await run(drive, args, new Kept());
      const files = names();
      const expected = "urls" in args ? 2 : 1;
      expect(files).toHaveLength(expected);
      for (const at of CUTS) {
        expect(whole.counts[at]).toBeGreaterThan(1);
        for (let nth = 1; nth <= whole.counts[at]; nth += 1) {
          mock.restore(start);
          const kept = new Kept();
          const first = await run(drive, args, kept, { at, nth });
          expect(first.end, `${at} ${nth}`).toBeUndefined();
          const { end } = await run(drive, args, kept);
          expect(end, `${at} ${nth}`).toHaveLength(expected);
          expect(mock.cloudreve.downloads.facts.size, `${at} ${nth}`).toBe(expected);
          expect(names()).toEqual(files);
          const again = await run(drive, args, kept);
          expect(again.end?.map(({ objects }) => objects)).toEqual(end?.map(({ objects }) => objects));
          expect(mock.cloudreve.downloads.facts.size).toBe(expected);
        }
      }
      expect(mock.violations).toEqual([]);
    },
    60_000,
  );

  test("an abort ends it at once, wherever it sleeps", async () => {
    drive.begin();
    const start = mock.snapshot();
    const { counts } = await run(drive, JOBS["a magnet link"], new Kept());
    for (let nth = 1; nth <= counts.sleep; nth += 1) {
      mock.restore(start);
      const stop = new AbortController();
      let abortedAt = 0;
      const onSleep = (count: number) => {
        if (count !== nth) return;
        abortedAt = mock.clock.now();
        stop.abort();
      };
      const work = run(drive, JOBS["a magnet link"], new Kept(), undefined, { signal: stop.signal, onSleep });
      await expect(work).rejects.toMatchObject({ kind: "aborted" });
      expect(mock.clock.now()).toBe(abortedAt);
    }
  });
});
