import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { download } from "../../../src/index.ts";
import { downloadToFile } from "../../../src/node.ts";
import { bytesOf, type FileServerOptions, fileServer, URL_OF_FILE } from "../../support/file-server.ts";

const file = bytesOf(95);
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  path = join(folder, "films", "film.mp4");
});
afterEach(() => rm(folder, { recursive: true }));

const names = async () => (await readdir(join(folder, "films"))).toSorted();

function save(server: Partial<FileServerOptions> = {}) {
  const { fetch, requests } = fileServer({ file, ...server });
  const done = downloadToFile({ path, url: URL_OF_FILE, fetch, retry: false });
  return { done, requests };
}

test("a file is there at once and as a whole", async () => {
  expect(await save().done).toEqual({ path, bytes: 95 });
  expect(new Uint8Array(await readFile(path))).toEqual(file);
  expect(await names()).toEqual(["film.mp4"]);
});

test("what is there stays until the new file is complete", async () => {
  await save({ file: bytesOf(7) }).done;
  await expect(save({ cut: () => 30 }).done).rejects.toMatchObject({ kind: "network" });
  expect(await readFile(path)).toHaveLength(7);
  expect(await names()).toEqual(["film.mp4", "film.mp4.part", "film.mp4.part.json"]);
  const { done, requests } = save();
  await done;
  expect(requests.map(({ headers }) => headers.get("range"))).toEqual(["bytes=30-"]);
  expect(new Uint8Array(await readFile(path))).toEqual(file);
  expect(await names()).toEqual(["film.mp4"]);
});

test("an empty file is a file", async () => {
  expect(await save({ file: new Uint8Array() }).done).toEqual({ path, bytes: 0 });
});

test("a start of another file is removed, and the next call begins anew", async () => {
  await expect(save({ cut: () => 30 }).done).rejects.toThrow();
  await expect(save({ etag: '"v2"' }).done).rejects.toMatchObject({ kind: "decode" });
  expect(await names()).toEqual([]);
  await save({ etag: '"v2"' }).done;
  expect(new Uint8Array(await readFile(path))).toEqual(file);
});

test.each(["not JSON", "{}", '{"size":20}', '"text"', "null"])(
  "a start with the note %s is no use",
  async (note) => {
    await expect(save({ cut: () => 30 }).done).rejects.toThrow();
    await writeFile(`${path}.part.json`, note);
    const { done, requests } = save();
    await done;
    expect(requests.map(({ headers }) => headers.get("range"))).toEqual([null]);
    expect(new Uint8Array(await readFile(path))).toEqual(file);
  },
);

test("a start of another size than the file must have is no use", async () => {
  await expect(save({ cut: () => 30 }).done).rejects.toThrow();
  const { fetch, requests } = fileServer({ file: bytesOf(50) });
  await downloadToFile({ path, download: download({ url: URL_OF_FILE, size: 50, fetch }) });
  expect(requests.map(({ headers }) => headers.get("range"))).toEqual([null]);
});

test("a server without ranges sends all of it again", async () => {
  await expect(save({ cut: () => 30 }).done).rejects.toThrow();
  const { done, requests } = save({ ranges: false });
  await done;
  expect(requests).toHaveLength(1);
  expect(new Uint8Array(await readFile(path))).toEqual(file);
});

test("the note beside the start holds no address", async () => {
  await expect(save({ cut: () => 30 }).done).rejects.toThrow();
  expect(JSON.parse(await readFile(`${path}.part.json`, "utf8"))).toEqual({ size: 95, etag: '"v1"' });
});
