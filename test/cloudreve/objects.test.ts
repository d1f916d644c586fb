import { FsError } from "@debrid-drive/cloudreve-client";
import { describe, expect, test } from "vitest";
import { startDrive, USER, VERSIONS } from "../support/drive-pair.ts";

describe.each(VERSIONS)("%s", (version) => {
  test("copy and move, by path, names and id; the new paths are given", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, paths } = on;
    put("/films/big/Big Buck Bunny.mp4");
    put("/films/notes.txt");
    put("/docs/a.txt");
    await run(fs.ensure("/to"));
    const notes = await run(fs.resolve("/films/notes.txt"));
    expect(await run(fs.copy({ from: [["films", "big"], notes], to: "/to" }))).toEqual([
      "/to/big",
      "/to/notes.txt",
    ]);
    const { id, type } = await run(fs.resolve("/docs/a.txt"));
    const moved = await run(fs.move({ from: [{ id, type }, "/films/big"], to: "/to/big" }));
    expect(moved).toEqual(["/to/big/a.txt", "/to/big/big"]);
    expect(await run(paths())).toEqual([
      "/docs",
      "/films",
      "/films/notes.txt",
      "/to",
      "/to/big",
      "/to/big/Big Buck Bunny.mp4",
      "/to/big/a.txt",
      "/to/big/big",
      "/to/big/big/Big Buck Bunny.mp4",
      "/to/notes.txt",
    ]);
    expect(on.mock.violations).toEqual([]);
  });

  test("what is missing, taken or impossible is told before anything is sent", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    put("/a/x.txt");
    put("/b/x.txt");
    put("/a/deep/y.txt");
    const away = { kind: "api", reason: "not-found", group: "gone" };
    await expect(run(fs.move({ from: "/a/none", to: "/b" }))).rejects.toMatchObject({
      ...away,
      path: "/a/none",
    });
    await expect(run(fs.copy({ from: "/a/x.txt", to: "/none" }))).rejects.toMatchObject({
      ...away,
      path: "/none",
    });
    const taken = { reason: "exists", path: "/b/x.txt" };
    await expect(run(fs.copy({ from: "/a/x.txt", to: "/b" }))).rejects.toMatchObject(taken);
    await expect(run(fs.move({ from: ["/a/deep", "/a/x.txt"], to: "/b" }))).rejects.toMatchObject(taken);
    const inside = { kind: "config", field: "to" };
    await expect(run(fs.move({ from: "/a", to: "/a/deep" }))).rejects.toMatchObject(inside);
    const a = await run(fs.resolve("/a"));
    await expect(run(fs.copy({ from: a, to: "/a" }))).rejects.toMatchObject(inside);
    await expect(run(fs.remove(["/a", "/"]))).rejects.toMatchObject({ kind: "config", field: "targets" });
    await expect(run(fs.remove("/none"))).rejects.toMatchObject(away);
    await expect(run(fs.remove({ id: "zzzz", type: "file" }))).rejects.toMatchObject(away);
    for (const operation of ["copyObject", "moveObjects", "deleteObjects"])
      expect(on.calls(operation)).toBe(0);
    expect(await run(fs.remove(["/none", "/a"], { ignoreMissing: true }))).toEqual({
      complete: true,
      removed: ["/a"],
      stayed: [],
    });
  });

  test("a name that is taken meanwhile is told all the same", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, drive } = on;
    put("/a/x.txt");
    put("/b/y.txt");
    await expect(run(fs.rename({ from: "/a/x.txt", name: "x.txt" }))).resolves.toBe("/a/x.txt");
    put("/a/z.txt");
    await expect(run(fs.rename({ from: "/a/z.txt", name: "x.txt" }))).rejects.toMatchObject({
      reason: "exists",
    });
    for (const kind of ["copy", "move"] as const) {
      // The look at the folder is over, and its answer on the way.
      on.mock.faults.clear();
      on.mock.faults.add({ operation: "listDirectory", nth: 2, delay: 1_000 });
      const work = fs[kind]({ from: "/a/x.txt", to: "/b" });
      const caught = work.catch((error: unknown) => error);
      await on.clock.settle();
      put("/b/x.txt");
      const error = await run(caught);
      expect(error).toBeInstanceOf(FsError);
      expect(error).toMatchObject({ reason: "exists", path: "/b/x.txt", cause: { name: "ApiError" } });
      await run(drive.fs.remove("/b/x.txt"));
    }
  });

  test("what a storage does not delete is named", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, mock } = on;
    for (const path of ["/a/x.txt", "/a/deep/stuck.txt", "/a/deep/gone.txt", "/b.txt", "/c.txt"]) put(path);
    mock.cloudreve.makeUndeletable(USER, "/a/deep/stuck.txt");
    mock.cloudreve.makeUndeletable(USER, "/c.txt");
    const { complete, removed, stayed } = await run(fs.remove(["/a", "/b.txt", "/c.txt"]));
    expect(complete).toBe(false);
    expect(removed).toEqual(["/b.txt"]);
    expect(stayed.map(({ path }) => path)).toEqual(["/a", "/a/deep/stuck.txt", "/c.txt"]);
    if (version === "3.8.3") {
      expect(await run(fs.remove(["/a", "/c.txt"], { force: true }))).toMatchObject({ complete: true });
      expect(await run(fs.list("/"))).toEqual([]);
    } else {
      const forced = run(fs.remove("/a", { force: true }));
      await expect(forced).rejects.toMatchObject({ kind: "config", field: "force" });
    }
  });

  test("ensure: there already, a file in the way", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    await run(fs.ensure("/"));
    await run(fs.ensure("/a/b/c/"));
    await run(fs.ensure("/a/b"));
    await run(fs.ensure("/a/b/c"));
    put("/a/file");
    await expect(run(fs.ensure("/a/file"))).rejects.toMatchObject({ reason: "exists", path: "/a/file" });
    expect(on.mock.violations).toEqual([]);
  });

  test("properties of files and folders, and of what has gone", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, drive } = on;
    put("/a/b/x.txt", 5);
    expect(await run(fs.properties("/a/b/x.txt"))).toMatchObject({ size: 5, path: "/a/b" });
    expect(await run(fs.properties("/a"))).toMatchObject({ size: 5, child_folder_num: 1, child_file_num: 1 });
    const x = await run(fs.resolve("/a/b/x.txt"));
    expect(await run(fs.properties({ id: x.id, type: "file" }))).toMatchObject({ path: "/a/b" });
    // Another client replaces it.
    on.mock.cloudreve.drive.removeFile(on.mock.cloudreve.fileAt(USER, "/a/b/x.txt"));
    put("/a/b/x.txt", 7);
    expect(await run(fs.properties("/a/b/x.txt"))).toMatchObject({ size: 7 });
    await run(drive.fs.remove("/a/b/x.txt"));
    await expect(run(fs.properties(x))).rejects.toMatchObject({ reason: "not-found" });
    await expect(run(fs.properties("/a/b/x.txt"))).rejects.toMatchObject({ reason: "not-found" });
  });
});

test("a file and a folder of one name are told apart by type or id", async () => {
  await using on = await startDrive();
  const { fs, run, put } = on;
  await run(fs.ensure("/same"));
  put("/same");
  await expect(run(fs.resolve("/same"))).rejects.toMatchObject({ reason: "ambiguous" });
  await expect(run(fs.remove("/same"))).rejects.toMatchObject({ reason: "ambiguous" });
  expect(await run(fs.exists("/same"))).toBe(true);
  const file = await run(fs.resolve("/same", { type: "file" }));
  expect(await run(fs.remove(file))).toMatchObject({ removed: ["/same"] });
  expect(await run(fs.resolve("/same"))).toMatchObject({ type: "dir" });
});
