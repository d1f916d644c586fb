import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError } from "../../src/index.ts";
import { fileStore } from "../../src/node.ts";
import type { Files, Self } from "../../src/store/file/files.ts";
import { nodeFiles, thisProgram } from "../../src/store/file/node-files.ts";
import { openFileStore } from "../../src/store/file/open-file-store.ts";
import { ManualClock } from "../../src/testing.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-store-"));
  path = join(folder, "tokens.json");
});
afterEach(() => rm(folder, { recursive: true }));

const posix = process.platform !== "win32";
const modeOf = async (of: string) => (await stat(of)).mode & 0o777;
const another =
  (changes: Partial<Self>): (() => Promise<Self>) =>
  async () => ({ ...(await thisProgram()), ...changes });

test("the file and a new folder are for their owner alone", async () => {
  const deep = join(folder, "a", "b", "tokens.json");
  await fileStore({ path: deep }).save({ token: "made-up" });
  if (posix) {
    expect(await modeOf(deep)).toBe(0o600);
    expect(await modeOf(join(folder, "a"))).toBe(0o700);
    expect(await modeOf(join(folder, "a", "b"))).toBe(0o700);
  }
  expect(await readFile(deep, "utf8")).toBe('{\n  "token": "made-up"\n}\n');
});

test("a path is needed", () => {
  expect(() => fileStore({ path: "" })).toThrow("fileStore: path: expected the path of a file");
});

test("a save closes a file that others can read", async () => {
  await writeFile(path, "{}");
  await chmod(path, 0o644);
  await fileStore({ path }).save({});
  if (posix) expect(await modeOf(path)).toBe(0o600);
});

test("undefined removes the file, also when there is none", async () => {
  const store = fileStore({ path });
  await store.save({ token: "made-up" });
  await store.save(undefined);
  await store.save(undefined);
  expect(await readdir(folder)).toEqual([]);
  expect(await store.load()).toBeUndefined();
});

test.for(["", "not json", '{"token": ', '{"other": 1}'])("foreign content stays: %j", async (content) => {
  await writeFile(path, content);
  const parse = (value: unknown): { token: string } => {
    if (value instanceof Object && "token" in value) return { token: String(value.token) };
    throw new Error(JSON.stringify(value));
  };
  const store = fileStore({ path, parse, expected: "a token" });
  for (const work of [store.load, () => store.save({ token: "made-up" }), () => store.save(undefined)]) {
    const error = await work().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ field: "path" });
    expect(String(error)).toMatch(/tokens\.json holds something else; expected (JSON|a token)\./);
    expect(String(error)).not.toContain(folder);
  }
  expect(await readFile(path, "utf8")).toBe(content);
});

test("a file system that refuses is a ConfigError", async () => {
  await writeFile(path, "{}");
  const store = fileStore({ path: join(path, "below-a-file.json") });
  await expect(store.save({})).rejects.toThrow(/path: .*below-a-file\.json failed \((ENOTDIR|EEXIST)\)/);
  await expect(store.exclusive(async () => 1)).rejects.toThrow(ConfigError);
  expect(() => fileStore({ path: "" })).toThrow(ConfigError);
});

test("a save removes what a crashed one left, and nothing else", async () => {
  const old = `tokens.json.${crypto.randomUUID()}.tmp`;
  const fresh = `tokens.json.${crypto.randomUUID()}.tmp`;
  const foreign = "tokens.json.notes.tmp";
  for (const name of [old, fresh, foreign]) await writeFile(join(folder, name), "{}");
  for (const name of [old, foreign]) await utimes(join(folder, name), new Date(0), new Date(0));
  await fileStore({ path }).save({});
  expect((await readdir(folder)).sort()).toEqual(["tokens.json", foreign, fresh].sort());
});

test("on Windows a file in use is replaced as soon as it is free", async () => {
  const clock = new ManualClock();
  let refused = 0;
  const files: Files = {
    ...nodeFiles,
    rename(from, to) {
      refused += 1;
      if (refused <= 3) return Promise.reject(Object.assign(new Error("in use"), { code: "EPERM" }));
      return nodeFiles.rename(from, to);
    },
  };
  const store = openFileStore({ path, clock }, files, another({ windows: true }));
  await clock.runUntil(store.save({ count: 1 }));
  expect(await store.load()).toEqual({ count: 1 });
  refused = -100;
  await expect(clock.runUntil(store.save({ count: 2 }))).rejects.toThrow(
    "writing tokens.json failed (EPERM)",
  );
  expect(await store.load()).toEqual({ count: 1 });
  expect(await readdir(folder)).toEqual(["tokens.json"]);
});

test("an abort ends the wait for the lock before the clock moves", async () => {
  const clock = new ManualClock();
  const [one, two] = [fileStore({ path, clock }), fileStore({ path, clock })];
  let finish = () => {};
  const held = one.exclusive(() => new Promise<void>((resolve) => (finish = resolve)));
  while ((await readdir(folder)).length === 0);
  const controller = new AbortController();
  let ran = false;
  const waiting = two.exclusive(async () => (ran = true), controller.signal);
  while (clock.pending < 2) await readdir(folder);
  controller.abort(new Error("no need"));
  await expect(waiting).rejects.toThrow("no need");
  expect(clock.now()).toBe(0);
  finish();
  await held;
  expect(await two.exclusive(async () => 7)).toBe(7);
  expect(ran).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test("an owner elsewhere that beats is waited for; one that does not is not", async () => {
  const clock = new ManualClock();
  const far = openFileStore({ path, clock }, nodeFiles, another({ machine: "far away" }));
  const near = fileStore({ path, clock });
  let finish = () => {};
  const held = far.exclusive(() => new Promise<void>((resolve) => (finish = resolve)));
  while ((await readdir(folder)).length === 0);
  let ran = false;
  const waiting = near.exclusive(async () => (ran = true));
  for (let passed = 0; passed < 60_000; passed += 100) {
    clock.advance(100);
    await readdir(folder);
    await readFile(join(folder, "tokens.json.lock.1"));
  }
  expect(ran).toBe(false);
  finish();
  await clock.runUntil(Promise.all([held, waiting]));
  await writeFile(join(folder, "tokens.json.lock.4"), '{"pid": 1, "machine": "far away"}');
  await writeFile(join(folder, "tokens.json.lock.5"), "");
  const from = clock.now();
  await clock.runUntil(near.exclusive(async () => {}));
  expect(clock.now() - from).toBeGreaterThanOrEqual(20_000);
  expect(clock.now() - from).toBeLessThan(21_000);
  expect(await readdir(folder)).toEqual([]);
});
