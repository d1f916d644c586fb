import { expect, test, vi } from "vitest";
import { TorrentError, waitUntil } from "../../src/flows/index.ts";
import type { TorrentInfo } from "../../src/index.ts";
import { ID, json, refusal, scripted, torrent } from "./support.ts";

const downloaded = { id: ID, status: "downloaded" } as const;
const random = () => 0.5;

/** Answers read after read, the last one for ever. */
function reads(...states: (Partial<TorrentInfo> | Response | Error)[]) {
  let next = 0;
  return scripted(() => {
    const state = states[Math.min(next++, states.length - 1)] ?? {};
    if (state instanceof Response) return state.clone();
    return state instanceof Error ? state : json(torrent(state));
  });
}

test("follows a torrent to its end, phase by phase", async () => {
  const { client, clock } = reads(
    { status: "queued" },
    { status: "downloading", progress: 0.4, seeders: 3, speed: 10 },
    { status: "downloading", progress: 100, seeders: 3, speed: 10 },
    { status: "uploading", progress: 12.5, speed: 0 },
    { status: "downloaded", progress: 100 },
  );
  const onProgress = vi.fn();
  const info = await clock.runUntil(waitUntil(client, downloaded, { onProgress, random }));
  expect(info.status).toBe("downloaded");
  expect(onProgress.mock.calls.map(([{ phase, progress }]) => [phase, progress])).toEqual([
    ["queued", 0],
    ["downloading", 0.004],
    ["downloading", 1],
    ["uploading", 0.125],
    ["downloaded", 1],
  ]);
});

test("a status that is past the one awaited will do", async () => {
  const { client, clock, paths } = reads({ status: "downloading" });
  const info = await clock.runUntil(waitUntil(client, { id: ID, status: "waiting_files_selection" }));
  expect(info.status).toBe("downloading");
  expect(paths).toHaveLength(1);
});

test("the read after a selection may not know of it yet", async () => {
  const { client, clock } = reads(
    { status: "waiting_files_selection" },
    { status: "waiting_files_selection" },
    { status: "downloaded" },
  );
  await clock.runUntil(waitUntil(client, downloaded, { random }));
  const never = reads({ status: "waiting_files_selection" });
  const start = never.clock.now();
  const error = await never.clock.runUntil(waitUntil(never.client, downloaded, { random }).catch((e) => e));
  expect(error).toBeInstanceOf(TorrentError);
  expect(error).toMatchObject({ reason: "needs-selection", torrentStatus: "waiting_files_selection" });
  expect(never.clock.now() - start).toBeLessThan(6_000);
});

test.each(["magnet_error", "error", "virus", "dead"] as const)("%s is the end", async (status) => {
  const { client, clock, paths } = reads({ status: "queued" }, { status });
  const error = await clock.runUntil(waitUntil(client, downloaded).catch((e) => e));
  expect(error).toMatchObject({ reason: "failed", torrentStatus: status, group: "gone", retryable: false });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason: "failed", torrentStatus: status });
  expect(paths).toHaveLength(2);
});

test("unknown to the service: gone", async () => {
  const { client, clock } = reads({ status: "queued" }, refusal(404, 7));
  const wait = clock.runUntil(waitUntil(client, downloaded));
  await expect(wait).rejects.toMatchObject({ reason: "gone", cause: { kind: "api", code: 7 } });
});

test("no seeders and no speed for ten minutes is a stall; a peer in between starts it anew", async () => {
  const idle = { status: "downloading", seeders: 0, speed: 0 } as const;
  const { client, clock } = reads(idle);
  const start = clock.now();
  const error = await clock.runUntil(waitUntil(client, downloaded, { random }).catch((e) => e));
  expect(error).toMatchObject({ reason: "stalled", retryable: true, group: "later" });
  expect(clock.now() - start).toBeGreaterThanOrEqual(600_000);
  expect(clock.now() - start).toBeLessThan(640_000);
  const again = reads(...Array(5).fill(idle), { status: "downloading", seeders: 1, speed: 0 }, idle);
  const from = again.clock.now();
  const work = waitUntil(again.client, downloaded, { random, stalledMs: 60_000 });
  await again.clock.runUntil(work.catch(() => {}));
  expect(again.clock.now() - from).toBeGreaterThan(72_000);
});

test("reads grow rare: six a minute in the long run", async () => {
  const { client, clock, paths } = reads({ status: "downloading", seeders: 1, speed: 1 });
  const work = waitUntil(client, downloaded, { random, timeoutMs: 3_600_000 });
  await expect(clock.runUntil(work)).rejects.toMatchObject({ kind: "timeout", scope: "total" });
  expect(paths.length).toBeGreaterThan(350);
  expect(paths.length).toBeLessThan(370);
});

test("an outage of minutes is waited out, a longer one is not, nor one at the start", async () => {
  const down = new Error("made up");
  const short = reads({ status: "queued" }, down, down, down, { status: "downloaded" });
  await short.clock.runUntil(waitUntil(short.client, downloaded));
  const long = reads({ status: "queued" }, down);
  const start = long.clock.now();
  const ended = long.clock.runUntil(waitUntil(long.client, downloaded));
  await expect(ended).rejects.toMatchObject({ kind: "network" });
  expect(long.clock.now() - start).toBeGreaterThan(240_000);
  const first = reads(down);
  await expect(first.clock.runUntil(waitUntil(first.client, downloaded))).rejects.toMatchObject({
    kind: "network",
  });
  expect(first.paths).toHaveLength(1);
});

test("an abort ends the pause and the read at once", async () => {
  for (const answer of ["nothing" as const, undefined]) {
    const { client, clock } = scripted(() => answer ?? json(torrent({ status: "queued" })));
    const stop = new AbortController();
    const start = clock.now();
    const work = waitUntil(client, downloaded, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort("enough");
    await expect(work).rejects.toMatchObject({ kind: "aborted", cause: "enough", operation: "waitUntil" });
    expect(clock.now()).toBe(start);
    expect(clock.pending).toBe(0);
  }
  const { client, paths } = reads({});
  const late = waitUntil(client, downloaded, { signal: AbortSignal.abort() });
  await expect(late).rejects.toMatchObject({ kind: "aborted" });
  expect(paths).toEqual([]);
});

test.each([
  [{ timeoutMs: 0 }, "timeoutMs"],
  [{ stalledMs: Number.NaN }, "stalledMs"],
])("%o is refused by name", async (options, field) => {
  await expect(waitUntil(reads({}).client, downloaded, options)).rejects.toMatchObject({ field });
  const wrong = waitUntil(reads({}).client, { id: ID, status: "dead" as never });
  await expect(wrong).rejects.toMatchObject({ kind: "config", field: "status" });
});
