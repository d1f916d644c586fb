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
