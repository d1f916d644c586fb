import { getEventListeners } from "node:events";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createClient } from "@debrid-drive/cloudreve-client/core";
import { PauseSwitch, sendFile, sendFiles, UploadError } from "@debrid-drive/cloudreve-client/flows";
import { login } from "@debrid-drive/cloudreve-client/operations";
import { memoryStore } from "@debrid-drive/runtime";
import { afterAll, beforeEach, expect, test } from "vitest";
import { begin, content, Kept, run, STORAGES, startPair, USER } from "../support/upload-run.ts";

const pair = await startPair();
const { mock, clock, wiring } = pair;
afterAll(() => mock.close());
beforeEach(() => begin(pair, "local"));

const PATH = "/films/Sintel.mkv";
const bytesAt = (path = PATH) => Buffer.from(mock.cloudreve.fileAt(USER, path).bytes ?? []);
const sessions = () => [...mock.cloudreve.uploads.facts.keys()];
const sentTo = (operation: string) => mock.journal.of(operation).length;
const failure = (reason: string) => ({ name: "UploadError", reason });

async function clientOf() {
  const client = createClient({ baseUrl: wiring.baseUrl, clock, fetch: wiring.fetch });
  await clock.run(login(client, { userName: USER, Password: "mock-password" }));
  return client;
}

test.each(STORAGES)("storages of the type %s get no cookie and no header of the client", async (type) => {
  begin(pair, type);
  const clientHeaders = { "X-Permit": "for the site alone" };
  const { sent } = await run(pair, { path: PATH, source: content(2500) }, { clientHeaders });
  const toStorage = sent.filter(({ path }) => path.startsWith("/_storage/"));
  expect(toStorage.length > 0).toBe(type !== "local");
  for (const { headers } of toStorage) {
    expect(headers.get("cookie")).toBeNull();
    expect(headers.get("x-permit")).toBeNull();
    expect(headers.get("user-agent")).toBeNull();
  }
});

test.each(STORAGES)("an abort at any request ends an upload to %s at once, and its session", async (type) => {
  begin(pair, type);
  const { counts } = await run(pair, { path: PATH, source: content(2500) });
  for (let nth = 1; nth <= counts.fetch; nth += 1) {
    begin(pair, type);
    const stop = new AbortController();
    const startedAt = clock.now();
    const work = run(
      pair,
      { path: PATH, source: content(2500) },
      {
        signal: stop.signal,
        intercept: async (_, count) => {
          if (count === nth) stop.abort(new Error("enough"));
          return undefined;
        },
      },
    );
    await expect(work, `${nth}`).rejects.toMatchObject({ kind: "aborted", cause: { message: "enough" } });
    expect(clock.now()).toBe(startedAt);
    await clock.settle();
    expect(sessions(), `${nth}`).toEqual([]);
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  }
});

test("an abort leaves what a store can go on from", async () => {
  const kept = new Kept();
  const stop = new AbortController();
  const args = { path: PATH, source: content(4500) };
  const onProgress = ({ bytes }: { bytes: number }) => bytes === 2000 && stop.abort();
  const first = run(pair, args, { kept, signal: stop.signal, onProgress });
  await expect(first).rejects.toMatchObject({ kind: "aborted" });
  expect(sessions()).toHaveLength(1);
  const { sent } = await run(pair, args, { kept });
  const chunks = sent.filter(({ path }) => /\/upload\/[^/]+\/\d+$/.test(path)).map(({ path }) => path.at(-1));
  expect(chunks).toEqual(["2", "3", "4"]);
  expect(bytesAt().equals(content(4500))).toBe(true);
});

test("what is refused for good is ended, store or not", async () => {
  const kept = new Kept();
  const intercept = async ({ url }: Request) =>
    url.endsWith("/1") ? Response.json({ code: 40051, msg: "Insufficient capacity" }) : undefined;
  const work = run(pair, { path: PATH, source: content(2500) }, { kept, intercept });
  await expect(work).rejects.toMatchObject({ kind: "api", code: 40051 });
  expect([sessions(), kept.text]).toEqual([[], undefined]);
});

test("a store that fails ends the session it could not keep", async () => {
  const client = await clientOf();
  const store = { load: async () => undefined, save: () => Promise.reject(new Error("disk full")) };
  const work = sendFile(client, { path: PATH, source: content(10) }, { store, fetch: wiring.fetch });
  await expect(clock.run(work)).rejects.toMatchObject({ kind: "config", field: "store" });
  expect(sessions()).toEqual([]);
  const other = memoryStore({ version: 1, path: "/other", receipts: [] } as never);
  const wrong = sendFile(client, { path: PATH, source: content(10) }, { store: other });
  await expect(wrong).rejects.toMatchObject({ kind: "config", field: "store" });
});

test("a file that changed, and a session whose time is over, begin anew", async () => {
  for (const change of ["size", "time"] as const) {
    begin(pair, "local");
    const kept = new Kept();
    const cut = { at: "fetch", nth: 6 } as const;
    await run(pair, { path: PATH, source: content(2500) }, { kept, cut });
    expect(kept.text).toContain('"receipts":[""');
    if (change === "time") mock.clock.advance(2 * 86_400_000);
    const bytes = content(change === "size" ? 2600 : 2500);
    const { end } = await run(pair, { path: PATH, source: bytes }, { kept });
    expect(end?.status).toBe("uploaded");
    expect(bytesAt().equals(bytes)).toBe(true);
    expect(sessions()).toEqual([]);
  }
});

test("progress counts acknowledged bytes", async () => {
  const seen: number[] = [];
  const onProgress = ({ bytes, total }: { bytes: number; total: number }) => seen.push(bytes, total);
  await run(pair, { path: PATH, source: content(2500) }, { onProgress });
  expect(seen).toEqual([1000, 2500, 2000, 2500, 2500, 2500]);
});

test("a paused upload sends nothing until it is resumed, and an abort ends the pause", async () => {
  const client = await clientOf();
  const pause = new PauseSwitch();
  const onProgress = () => pause.pause();
  const work = sendFile(
    client,
    { path: PATH, source: content(1500) },
    { pause, onProgress, fetch: wiring.fetch },
  );
  await clock.settle();
  expect([pause.paused, sentTo("uploadChunk")]).toEqual([true, 1]);
  pause.resume();
  await clock.run(work);
  pause.pause();
  const stop = new AbortController();
  const options = { pause, signal: stop.signal, fetch: wiring.fetch };
  const other = sendFile(client, { path: "/other", source: content(1500) }, options);
  other.catch(() => {});
  await clock.settle();
  stop.abort();
  await expect(other).rejects.toMatchObject({ kind: "aborted" });
  expect(sessions()).toEqual([]);
});

test("names that clash fail, are skipped, or get a number", async () => {
  mock.cloudreve.putFile(USER, PATH, 10);
  const args = { path: PATH, source: content(10) };
  await expect(run(pair, args)).rejects.toMatchObject(failure("exists"));
  expect((await run(pair, args, { ifExists: "skip" })).end).toMatchObject({ status: "there" });
  const other = run(pair, { path: PATH, source: content(11) }, { ifExists: "skip" });
  await expect(other).rejects.toMatchObject(failure("exists"));
  const renamed = await run(pair, args, { ifExists: "rename" });
  expect(renamed.end).toMatchObject({ path: "/films/Sintel (1).mkv", name: "Sintel (1).mkv" });
  expect((await run(pair, args, { ifExists: "rename" })).end?.name).toBe("Sintel (2).mkv");
  expect(bytesAt("/films/Sintel (2).mkv").equals(content(10))).toBe(true);
});

test("an unfinished upload that holds the name says so, or is ended with all others", async () => {
  await run(pair, { path: PATH, source: content(2500) }, { cut: { at: "fetch", nth: 6 } });
  const args = { path: PATH, source: content(10) };
  await expect(run(pair, args)).rejects.toMatchObject({ ...failure("held"), retryable: true });
  expect((await run(pair, args, { ifHeld: "end-all" })).end?.status).toBe("uploaded");
  expect(sessions()).toEqual([]);
});

test("what the storage policy does not take is refused before anything is sent", async () => {
  mock.cloudreve.givePolicy(USER, { Type: "s3", MaxSize: 5, OptionsSerialized: { file_type: ["txt"] } });
  await expect(run(pair, { path: "/a.txt", source: content(6) })).rejects.toMatchObject(failure("too-large"));
  const wrongType = run(pair, { path: "/a.iso", source: content(5) });
  await expect(wrongType).rejects.toMatchObject(failure("type-not-allowed"));
  mock.cloudreve.givePolicy(USER, { Type: "googledrive" });
  const unsupported = run(pair, { path: "/a.txt", source: content(5) });
  await expect(unsupported).rejects.toMatchObject(failure("unsupported-storage"));
  expect(sentTo("createUploadSession")).toBe(0);
});

test("what is too much for the user's space says so", async () => {
  begin(pair, "local");
  mock.cloudreve.groupOf(mock.cloudreve.userBy(USER)).maxStorage = 1000;
  const refused = run(pair, { path: PATH, source: content(1001) });
  await expect(refused).rejects.toMatchObject({ ...failure("no-space"), cause: { code: 40051 } });
  const client = await clientOf();
  const files = ["/a", "/b"].map((path) => ({ path, source: content(600) }));
  await expect(clock.run(sendFiles(client, { files }))).rejects.toMatchObject(failure("no-space"));
  expect(sentTo("createUploadSession")).toBe(1);
});

test("errors show no address, no signature and no credential of a storage", async () => {
  for (const type of STORAGES) {
    if (type === "local") continue;
    begin(pair, type);
    const kept = new Kept();
    const intercept = async ({ url }: Request) =>
      url.includes("/_storage/")
        ? new Response("<Error><Code>AccessDenied</Code></Error>", { status: 403 })
        : undefined;
    const error = await run(pair, { path: PATH, source: content(2500) }, { kept, intercept }).catch(
      (one) => one,
    );
    expect(error).toMatchObject({ kind: "http", status: 403 });
    const shown = `${error.stack} ${JSON.stringify(error)} ${error.message}`;
    expect(shown).not.toMatch(/_storage|Signature|UpToken|UPYUN|Bearer/);
    expect(sessions()).toEqual([]);
  }
});

test("files go up together, each with a result of its own", async () => {
  const client = await clientOf();
  mock.cloudreve.putFile(USER, "/films/2", 10);
  const files = Array.from({ length: 6 }, (_, index) => ({
    path: `/films/${index}`,
    source: content(1500 + index),
  }));
  const progress: number[] = [];
  const onProgress = ({ bytes }: { bytes: number }) => progress.push(bytes);
  const work = sendFiles(client, { files }, { onProgress, fetch: wiring.fetch });
  const results = await clock.run(work);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true, true]);
  const failed = results[2];
  expect(failed?.ok === false && failed.error).toBeInstanceOf(UploadError);
  expect(bytesAt("/films/5").equals(content(1505))).toBe(true);
  expect(progress.at(-1)).toBe(1500 + 1501 + 1503 + 1504 + 1505);
  const twice = [
    { path: "/a", source: content(1) },
    { path: ["a"], source: content(1) },
  ];
  await expect(sendFiles(client, { files: twice })).rejects.toMatchObject({
    kind: "config",
    field: "files.1.path",
  });
});

test("an abort ends files that go up together, and their sessions", async () => {
  const client = await clientOf();
  const stop = new AbortController();
  const files = Array.from({ length: 6 }, (_, index) => ({ path: `/films/${index}`, source: content(2500) }));
  const options = { signal: stop.signal, onProgress: () => stop.abort(), fetch: wiring.fetch };
  await expect(clock.run(sendFiles(client, { files }, options))).rejects.toMatchObject({ kind: "aborted" });
  await clock.settle();
  expect(sessions()).toEqual([]);
});

test("streams are cut into slices, and opened again where that is possible", async () => {
  const bytes = content(3500);
  const opened: number[] = [];
  const source = () => {
    opened.push(1);
    return new Blob([bytes]).stream();
  };
  for (const type of STORAGES) {
    begin(pair, type);
    const { end } = await run(pair, { path: PATH, source: source(), size: 3500 });
    expect(end?.size).toBe(3500);
    expect(bytesAt().equals(bytes)).toBe(true);
    begin(pair, type);
    const kept = new Kept();
    await run(pair, { path: PATH, source, size: 3500 }, { kept, cut: { at: "before save", nth: 3 } });
    await run(pair, { path: PATH, source, size: 3500 }, { kept, ifExists: "skip", ifHeld: "end-all" });
    expect(bytesAt().equals(bytes)).toBe(true);
  }
  begin(pair, "local");
  for (const size of [3499, 3501]) {
    const work = run(pair, { path: PATH, source: source(), size });
    await expect(work).rejects.toMatchObject(failure("source"));
    expect(sessions()).toEqual([]);
  }
  expect(mock.violations).toEqual([]);
});

test("uploads that another one ends begin anew", async () => {
  const client = await clientOf();
  await run(pair, { path: "/films/1", source: content(2500) }, { cut: { at: "fetch", nth: 6 } });
  const files = Array.from({ length: 3 }, (_, index) => ({
    path: `/films/${index}`,
    source: content(5500),
  }));
  const results = await clock.run(sendFiles(client, { files }, { ifHeld: "end-all", fetch: wiring.fetch }));
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
  for (const { path } of files) expect(bytesAt(path).equals(content(5500))).toBe(true);
  expect(sessions()).toEqual([]);
});

test("what was listed during an upload does not hide its file", async () => {
  begin(pair, "oss");
  mock.cloudreve.putFile(USER, "/films/other", 1);
  const drive = new Cloudreve({ baseUrl: wiring.baseUrl, clock, fetch: wiring.fetch });
  await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
  const listed: Promise<boolean>[] = [];
  const onProgress = () => listed.push(drive.fs.exists(PATH));
  await clock.run(drive.upload.file({ path: PATH, source: content(3500) }, { onProgress }));
  expect(await clock.run(Promise.all(listed))).toEqual([false, false, false, expect.any(Boolean)]);
  expect(await clock.run(drive.fs.exists(PATH))).toBe(true);
});
