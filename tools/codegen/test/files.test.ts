import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFiles, writeFiles } from "../src/files.ts";

const files = new Map([
  ["a.ts", "a\n"],
  ["inner/b.ts", "b\n"],
]);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "codegen-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("what was written is current", async () => {
  await writeFiles(folder, files);
  expect(await readFile(join(folder, "inner/b.ts"), "utf8")).toBe("b\n");
  expect(await compareFiles(folder, files)).toEqual([]);
});

test("a hand edit, a missing and a left-over file are told apart", async () => {
  await writeFiles(folder, files);
  await writeFile(join(folder, "a.ts"), "edited\n");
  await rm(join(folder, "inner/b.ts"));
  await writeFile(join(folder, "old.ts"), "");
  expect(await compareFiles(folder, files)).toEqual([
    "old.ts: no longer generated",
    "a.ts: differs",
    "inner/b.ts: missing",
  ]);
});

test("writing again removes what is no longer generated", async () => {
  await writeFiles(folder, new Map([...files, ["old.ts", ""]]));
  await writeFiles(folder, files);
  expect(await compareFiles(folder, files)).toEqual([]);
});
