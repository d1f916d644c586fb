import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { type DownloadProgress, RealDebrid } from "@debrid-drive/realdebrid-client";
import { downloadToFile } from "@debrid-drive/runtime/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Cut, Left, LINK, run, type Save, startPair } from "../support/download-run.ts";

let pair: Awaited<ReturnType<typeof startPair>>;
let whole: Uint8Array;
let folder: string;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.close());
beforeEach(async () => {
  pair.mock.reset();
  const { download } = await connect().unrestrict.link({ link: LINK });
  whole = new Uint8Array(await (await fetch(download)).arrayBuffer());
  pair.mock.reset();
  folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
});
afterEach(() => rm(folder, { recursive: true }));

const connect = () => new RealDebrid({ baseUrl: pair.mock.url, auth: PRIVATE_TOKEN });

test.each<Cut>(["fetch", "answer", "before write", "after write", "sleep"])(
  "cut off at any %s and resumed, a download ends byte-identical",
  async (at) => {
    const start = pair.mock.snapshot();
    const { counts } = await run(pair, new Left());
    expect(counts[at]).toBeGreaterThan(2);
    for (let nth = 1; nth <= counts[at]; nth += 1) {
      pair.mock.restore(start);
      const left = new Left();
      const first = await run(pair, left, { at, nth });
      expect(first.end, `${at} ${nth}`).toBeUndefined();
      const second = await run(pair, left);
      expect(second.end, `${at} ${nth}`).toBe("done");
      expect(left.bytes, `${at} ${nth}`).toEqual(whole);
    }
    expect(pair.mock.violations).toEqual([]);
  },
);

test.each<Cut>(["fetch", "answer", "sleep"])(
  "cut off at any %s and called again, downloadToFile leaves the file and nothing else",
  async (at) => {
    const start = pair.mock.snapshot();
    const path = join(folder, "SHA512SUMS");
    const save: Save = (download) => downloadToFile({ path, download });
    const { counts } = await run(pair, new Left(), undefined, save);
    expect(counts[at]).toBeGreaterThan(2);
    for (let nth = 1; nth <= counts[at]; nth += 1) {
      pair.mock.restore(start);
      await rm(path, { force: true });
      const left = new Left();
      await run(pair, left, { at, nth }, save);
      await expect(readFile(path), `${at} ${nth}`).rejects.toMatchObject({ code: "ENOENT" });
      await run(pair, left, undefined, save);
      expect(new Uint8Array(await readFile(path)), `${at} ${nth}`).toEqual(whole);
      expect(await readdir(folder)).toEqual(["SHA512SUMS"]);
    }
  },
);

test("an address that has expired is replaced, and the download goes on", async () => {
  const rd = connect();
  const link = await rd.unrestrict.link({ link: LINK });
  pair.mock.clock.advance(3 * 86_400_000);
  const loading = rd.downloads.fetch({ link, from: { offset: 400 } });
  expect(new Uint8Array(await new Response(loading.stream()).arrayBuffer())).toEqual(whole.slice(400));
  expect(pair.mock.journal.of("unrestrictLink")).toHaveLength(2);
});

test("a link that is gone ends it with the code of the service", async () => {
  const rd = connect();
  const link = await rd.unrestrict.link({ link: LINK });
  pair.mock.clock.advance(3 * 86_400_000);
  pair.mock.realdebrid.hosterFiles.remove(LINK);
  await expect(rd.downloads.fetch({ link }).to({ write() {} })).rejects.toMatchObject({
    kind: "api",
    code: 24,
  });
});

test("the length is checked even before the first byte is taken", async () => {
  const rd = connect();
  const link = await rd.unrestrict.link({ link: LINK });
  const writes: number[] = [];
  const loading = rd.downloads.fetch({ link: { ...link, filesize: link.filesize + 1 } });
  await expect(loading.to({ write: ({ length }) => void writes.push(length) })).rejects.toMatchObject({
    kind: "decode",
  });
  expect(writes).toEqual([]);
});

test("an entry of the list of downloads will do, and progress counts to its size", async () => {
  const rd = connect();
  await rd.unrestrict.link({ link: LINK });
  const [link] = await rd.downloads.iterate().toArray({ max: 1 });
  if (link === undefined) throw new Error("the list is empty");
  const seen: DownloadProgress[] = [];
  const loading = rd.downloads.fetch({ link }, { onProgress: (progress) => void seen.push(progress) });
  await downloadToFile({ path: join(folder, "a"), download: loading });
  expect(seen.at(-1)).toMatchObject({ bytes: 494, total: 494 });
});
