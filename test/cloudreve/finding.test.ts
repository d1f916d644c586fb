import { describe, expect, test } from "vitest";
import { startDrive, VERSIONS } from "../support/drive-pair.ts";

test("what was listed a moment ago is not asked for again, until something changes", async () => {
  await using on = await startDrive();
  const { fs, run, put, calls, drive, clock } = on;
  for (const name of ["a", "b", "c"]) put(`/films/${name}.mp4`);
  for (const name of ["a", "b", "c"]) await run(fs.resolve(`/films/${name}.mp4`));
  expect(calls("listDirectory")).toBe(1);
  const { id } = await run(fs.resolve("/films/a.mp4"));
  await run(drive.file.createDownloadLink({ id }));
  await run(fs.resolve("/films/b.mp4"));
  expect(calls("listDirectory")).toBe(1);
  // What was not there may be by now.
  put("/films/d.mp4");
  expect(await run(fs.exists("/films/d.mp4"))).toBe(true);
  expect(calls("listDirectory")).toBe(2);
  await run(fs.resolve("/films/a.mp4", { fresh: true }));
  expect(calls("listDirectory")).toBe(3);
  await run(drive.object.rename({ src: { items: [id] }, new_name: "z.mp4" }));
  expect(await run(fs.exists("/films/a.mp4"))).toBe(false);
  await run(fs.resolve("/films/z.mp4"));
  expect(calls("listDirectory")).toBe(4);
  await expect(run(drive.directory.list({ path: "none" }))).rejects.toMatchObject({ code: 40016 });
  await run(fs.resolve("/films/z.mp4"));
  await clock.advance(30_000);
  await run(fs.resolve("/films/z.mp4"));
  expect(calls("listDirectory")).toBe(7);
});

test("a listing that was under way during a change is not kept", async () => {
  await using on = await startDrive();
  const { fs, run, put, mock, calls, clock } = on;
  put("/films/a.mp4");
  mock.faults.add({ operation: "listDirectory", nth: 1, delay: 5_000 });
  const slow = fs.resolve("/films/a.mp4");
  await clock.settle();
  await run(fs.ensure("/other"));
  await run(slow);
  await run(fs.resolve("/films/a.mp4"));
  expect(calls("listDirectory")).toBe(2);
});

describe.each(VERSIONS)("%s", (version) => {
  test("walk: level by level, so deep, filtered, around folders", async () => {
    await using on = await startDrive(version);
    const { fs, run, put } = on;
    for (const path of ["/a/1.txt", "/a/b/2.txt", "/a/b/c/3.txt", "/d/4.txt"]) put(path);
    const walk = (...args: Parameters<typeof fs.walk>) =>
      run(
        (async () => {
          const all: string[] = [];
          for await (const { path } of fs.walk(...args)) all.push(path);
          return all;
        })(),
      );
    expect(await walk("/")).toEqual([
      "/a",
      "/d",
      "/a/b",
      "/a/1.txt",
      "/d/4.txt",
      "/a/b/c",
      "/a/b/2.txt",
      "/a/b/c/3.txt",
    ]);
    expect(await walk("/a", { depth: 1 })).toEqual(["/a/b", "/a/1.txt"]);
    expect(await walk("/", { filter: ({ type }) => type === "file", depth: 3 })).toEqual([
      "/a/1.txt",
      "/d/4.txt",
      "/a/b/2.txt",
    ]);
    expect(await walk("/", { enter: ({ name }) => name !== "a", atOnce: 1 })).toEqual([
      "/a",
      "/d",
      "/d/4.txt",
    ]);
    await expect(walk("/none")).rejects.toMatchObject({ reason: "not-found" });
    expect(() => fs.walk("/", { depth: 0 })).toThrow("depth");
    expect(() => fs.walk("/", { atOnce: 17 })).toThrow("atOnce");
  });

  test("walk goes around folders that vanish, and lists no more than it needs", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, calls } = on;
    for (let i = 10; i < 40; i += 1) put(`/all/${i}/file.txt`);
    const seen: string[] = [];
    const work = async () => {
      for await (const { path } of fs.walk("/all", { filter: ({ type }) => type === "file" })) {
        if (seen.push(path) === 2) await fs.remove(["/all/30", "/all/31"]);
        if (seen.length === 20) break;
      }
    };
    await run(work());
    expect(seen).toHaveLength(20);
    expect(seen).not.toContain("/all/30/file.txt");
    // The folder, twenty of those in it, four ahead, and one for the removal.
    expect(calls("listDirectory")).toBeLessThanOrEqual(1 + 22 + 4 + 1);
  });

  test("search: everywhere and below a folder", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, mock } = on;
    for (const path of ["/100% sure.txt", "/films/Bunny 1.mp4", "/films/old/bunny_2.mp4", "/docs/bunny.txt"])
      put(path);
    const found = await run(fs.search({ keywords: "bunny" }));
    expect(found.map(({ name, path }) => [name, path])).toEqual([
      ["Bunny 1.mp4", undefined],
      ["bunny_2.mp4", undefined],
      ["bunny.txt", undefined],
    ]);
    const below = await run(fs.search({ keywords: "bunny", in: "/films" }, { locate: true }));
    expect(below.map(({ path }) => path)).toEqual(["/films/Bunny 1.mp4", "/films/old/bunny_2.mp4"]);
    expect(mock.journal.of("getObjectProperties")).toHaveLength(version === "3.3.1" ? 3 : 2);
    expect((await run(fs.search({ type: "video", in: "/films/old" }))).map(({ name }) => name)).toEqual([
      "bunny_2.mp4",
    ]);
    expect((await run(fs.search({ keywords: "%" }))).map(({ name }) => name)).toEqual(["100% sure.txt"]);
    expect((await run(fs.search({ keywords: "y_2" }))).map(({ name }) => name)).toEqual(["bunny_2.mp4"]);
    expect(await run(fs.search({ keywords: "b%y" }, { wildcards: true }))).toHaveLength(3);
    await expect(run(fs.search({ keywords: "a/b" }))).rejects.toMatchObject({
      kind: "config",
      field: "keywords",
    });
    await expect(run(fs.search({}))).rejects.toMatchObject({ kind: "config", field: "keywords" });
    if (version !== "3.3.1") {
      await expect(run(fs.search({ keywords: "x", in: "/none" }))).rejects.toMatchObject({
        reason: "not-found",
      });
    }
  });

  test("source links in the order given, also of files of one name, more than the group may ask for at once", async () => {
    await using on = await startDrive(version);
    const { fs, run, put, mock } = on;
    const paths = ["/z.txt", "/b/same.txt", "/a/same.txt", "/C# in 50.txt", "/50% off.txt"];
    for (const path of [...paths].reverse()) put(path, path);
    mock.cloudreve.policyOf(mock.cloudreve.userBy("user@example.com").id).shown.IsOriginLinkEnable = true;
    const { options } = mock.cloudreve.groupOf(mock.cloudreve.userBy("user@example.com"));
    options.source_batch = 2;
    const links = await run(fs.sourceLinks(paths));
    expect(links.map(({ file }) => file.path)).toEqual(paths);
    for (const link of links.slice(0, 4)) {
      expect(link).toMatchObject({ ok: true });
      if (!link.ok) continue;
      expect(link.url).toMatch(/^https?:\/\//);
      const name = decodeURIComponent(new URL(link.url).pathname.split("/").at(-1) ?? "");
      // A direct link is signed for what stands before the "#", and works so.
      expect(name).toBe(version === "3.8.3" ? link.file.name : link.file.name.split("#")[0]);
    }
    expect(new Set(links.map((link) => link.ok && link.url)).size).toBe(5);
    expect(links[4]).toMatchObject({ ok: false, error: { reason: "no-link", path: "/50% off.txt" } });
    await run(fs.ensure("/folder"));
    await expect(run(fs.sourceLinks("/folder"))).rejects.toMatchObject({ reason: "not-a-file" });
  });
});
