import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecordings } from "../../src/recordings/read-recordings.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recordings-"));
});
afterEach(() => rm(folder, { recursive: true }));

const exchange = { id: "a", request: { method: "GET", path: "/" }, response: { status: 200 } };

test("reads every file, in the order of their names", async () => {
  await mkdir(join(folder, "c"));
  await writeFile(join(folder, "c", "d.json"), JSON.stringify([{ ...exchange, id: "d" }]));
  await writeFile(join(folder, "b.json"), JSON.stringify([{ ...exchange, id: "b" }]));
  await writeFile(join(folder, "a.json"), JSON.stringify([exchange]));
  await writeFile(join(folder, "README.md"), "");
  expect((await readRecordings(folder)).map(({ id }) => id)).toEqual(["a", "b", "d"]);
});

test.each([
  ["{", "a.json: is not JSON"],
  ["{}", "a.json: expected a list of exchanges"],
  ["[null]", "a.json: exchange 0: id: expected a text"],
  [
    JSON.stringify([exchange, { ...exchange, request: {} }]),
    "a.json: exchange 1: request.method: expected a verb",
  ],
  [
    JSON.stringify([{ ...exchange, response: {} }]),
    "a.json: exchange 0: response.status: expected an HTTP status",
  ],
])("%s is refused by name", async (text, message) => {
  await writeFile(join(folder, "a.json"), text);
  await expect(readRecordings(folder)).rejects.toThrow(message);
});

test("a folder without recordings, or none at all, is refused", async () => {
  await expect(readRecordings(folder)).rejects.toThrow("there are no recordings");
  await expect(readRecordings(join(folder, "none"))).rejects.toThrow("cannot read the folder");
});
