import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "@debrid-drive/cloudreve-client/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, content, Kept, run, STORAGES, startPair, USER } from "../support/upload-run.ts";

const PATH = "/films/Sintel.mkv";
const SIZE = 200_123;
const pair = await startPair();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  await writeFile(join(folder, "Sintel.mkv"), content(SIZE));
});
afterAll(async () => {
  await pair.mock.close();
  await rm(folder, { recursive: true });
});

test.each(STORAGES)("a file of the disk goes to %s byte by byte, also in two runs", async (type) => {
  begin(pair, type, 90_000);
  const kept = new Kept();
  const cut = { at: "answer", nth: 5 } as const;
  const source = () => openFile(join(folder, "Sintel.mkv"));
  await run(pair, { path: PATH, source: await source() }, { kept, cut });
  await run(pair, { path: PATH, source: await source() }, { kept, ifHeld: "end-all", ifExists: "skip" });
  const { bytes = [] } = pair.mock.cloudreve.fileAt(USER, PATH);
  expect(Buffer.from(bytes).equals(content(SIZE))).toBe(true);
  expect([...pair.mock.cloudreve.uploads.facts.keys()]).toEqual([]);
  expect(pair.mock.violations).toEqual([]);
});

test.each(STORAGES)("an abort in the middle of a file for %s leaves nothing open", async (type) => {
  const source = await openFile(join(folder, "Sintel.mkv"));
  for (let nth = 1; nth <= 7; nth += 1) {
    begin(pair, type, 90_000);
    const stop = new AbortController();
    const intercept = async (request: Request, count: number) => {
      if (count !== nth) return undefined;
      const answer = pair.wiring.fetch(request, { signal: stop.signal });
      await Promise.resolve();
      stop.abort();
      return answer;
    };
    await run(pair, { path: PATH, source }, { signal: stop.signal, intercept }).catch((error) => {
      expect(error).toMatchObject({ kind: "aborted" });
    });
    await pair.clock.settle();
    expect([...pair.mock.cloudreve.uploads.facts.keys()]).toEqual([]);
  }
});
