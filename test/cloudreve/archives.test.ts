import { TaskError } from "@debrid-drive/cloudreve-client";
import type { TaskProgress } from "@debrid-drive/cloudreve-client/flows";
import { describe, expect, test } from "vitest";
import { startDrive, USER, VERSIONS } from "../support/drive-pair.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe.each(VERSIONS)("%s", (version) => {
  test("packs, and unpacks what was packed", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, drive, clock } = on;
    put("/films/Big Buck Bunny.txt", "bunny");
    put("/films/sub/notes #1.txt", "notes");
    put("/other/more.txt", "more");
    await run(fs.ensure("/out"));
    const seen: TaskProgress[] = [];
    const start = clock.now();
    const zip = await run(
      fs.compress(
        { from: ["/films", "/other/more.txt"], to: "/out/all" },
        { onProgress: (at) => seen.push(at) },
      ),
    );
    expect(zip).toMatchObject({ path: "/out/all.zip", type: "file" });
    expect(seen.map(({ phase, step }) => `${phase} ${step}`)).toEqual([
      "running compressing",
      "running compressing",
      "done transferring",
    ]);
    expect(clock.now() - start).toBeLessThan(5_000);
    await run(fs.decompress({ from: zip.path, to: "/out" }));
    expect(await run(on.paths("/out"))).toEqual([
      "/out/all.zip",
      "/out/films",
      "/out/films/Big Buck Bunny.txt",
      "/out/films/sub",
      "/out/films/sub/notes #1.txt",
      "/out/more.txt",
    ]);
    const { id } = await run(fs.resolve("/out/films/sub/notes #1.txt"));
    expect(text(await run(drive.file.getContent({ id })))).toBe("notes");
    expect(on.mock.violations).toEqual([]);
  });

  test("each of many follows its own task, whatever the others come to", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    put("/a.txt", "a");
    await run(fs.compress({ from: "/a.txt", to: "/good.zip" }));
    put("/bad.zip", "no zip");
    for (const name of ["g1", "g2", "b1"]) await run(fs.ensure(`/${name}`));
    const ends = await run(
      Promise.allSettled([
        fs.decompress({ from: "/good.zip", to: "/g1" }),
        fs.decompress({ from: "/bad.zip", to: "/b1" }),
        fs.decompress({ from: "/good.zip", to: "/g2" }),
        fs.compress({ from: "/a.txt", to: "/g2/z.zip" }),
        fs.compress({ from: "/g1", to: "/g1/z.zip" }),
      ]),
    );
    const told = ends.map((end) => (end.status === "fulfilled" ? "done" : end.reason.reason));
    expect(told).toEqual(["done", "failed", "done", "done", "done"]);
    expect(on.mock.violations).toEqual([]);
  });

  test("a failed task is an error with the server's words", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    put("/bad.zip", "no zip");
    const error = await run(fs.decompress({ from: "/bad.zip", to: "/" }).catch((caught: unknown) => caught));
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({
      kind: "api",
      reason: "failed",
      serverMessage: "Failed to decompress file.",
      detail: "zip: not a valid zip file",
      operation: "decompress",
    });
  });

  test("what can be seen before is told before", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    put("/a.txt");
    put("/there.zip");
    await expect(run(fs.compress({ from: "/a.txt", to: "/there" }))).rejects.toMatchObject({
      reason: "exists",
    });
    await expect(run(fs.compress({ from: "/none", to: "/x.zip" }))).rejects.toMatchObject({
      reason: "not-found",
    });
    await expect(run(fs.compress({ from: [], to: "/x.zip" }))).rejects.toMatchObject({ field: "from" });
    await expect(run(fs.compress({ from: "/a.txt", to: "/" }))).rejects.toMatchObject({ field: "to" });
    const long = `/${"x".repeat(253)}`;
    await expect(run(fs.compress({ from: "/a.txt", to: long }))).rejects.toMatchObject({ field: "to" });
    await expect(run(fs.decompress({ from: "/a.txt", to: "/" }))).rejects.toMatchObject({ field: "from" });
    expect(on.calls("compressObjects") + on.calls("decompressFile") + on.calls("listTasks")).toBe(0);
    await expect(run(fs.decompress({ from: "/none.zip", to: "/" }))).rejects.toMatchObject({
      reason: "not-found",
    });
    const encoded = fs.decompress({ from: "/there.zip", to: "/", encoding: "gbk" });
    await expect(run(encoded)).rejects.toMatchObject(
      version === "3.3.1" ? { kind: "config", field: "encoding" } : { reason: "failed" },
    );
  });
});

test("a group that may not gets the refusal as it is", async () => {
  await using on = await startDrive();
  const { fs, run, put, mock } = on;
  put("/a.txt");
  mock.cloudreve.groupOf(mock.cloudreve.userBy(USER)).options.archive_task = false;
  const refused = run(fs.compress({ from: "/a.txt", to: "/a.zip" }));
  await expect(refused).rejects.toMatchObject({ kind: "api", code: 40007 });
});

test("an abort ends the wait at once, wherever it is", async () => {
  await using on = await startDrive();
  const { fs, run, put, clock } = on;
  put("/a.txt");
  for (const steps of [0, 1, 500, 1_600]) {
    const stop = new AbortController();
    const work = fs.compress({ from: "/a.txt", to: `/${steps}.zip` }, { signal: stop.signal });
    const end = work.catch((error: unknown) => error);
    if (steps > 0) await clock.advance(steps);
    const now = clock.now();
    stop.abort("enough");
    expect(await end).toMatchObject({ kind: "aborted", cause: "enough", operation: "compress" });
    expect(clock.now()).toBe(now);
  }
  await clock.advance(10_000);
  await run(fs.compress({ from: "/a.txt", to: "/last.zip" }));
});

test("outages of minutes are waited out, and the task is not begun twice", async () => {
  await using on = await startDrive();
  const { fs, run, put, mock, clock } = on;
  put("/a.txt");
  const work = fs.compress({ from: "/a.txt", to: "/a.zip" });
  await clock.advance(100);
  mock.faults.add({ operation: "listTasks", kind: "bad-gateway" });
  await clock.advance(120_000);
  mock.faults.clear();
  expect(await run(work)).toMatchObject({ path: "/a.zip" });
  expect(on.calls("compressObjects")).toBe(1);
  const late = fs.compress({ from: "/a.txt", to: "/b.zip" }, { timeoutMs: 1_000 });
  await expect(run(late)).rejects.toMatchObject({ kind: "timeout", scope: "total" });
});

test("a task that is not in the list is lost", async () => {
  await using on = await startDrive();
  const { fs, run, put, mock, clock } = on;
  put("/a.txt");
  const work = fs.compress({ from: "/a.txt", to: "/a.zip" }).catch((error: unknown) => error);
  await clock.advance(500);
  for (const id of mock.cloudreve.tasks.facts.keys()) mock.cloudreve.tasks.facts.delete(id);
  expect(await run(work)).toMatchObject({ name: "TaskError", reason: "lost" });
});
