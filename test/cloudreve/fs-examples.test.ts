import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import { runDriveExample } from "../support/run-drive-example.ts";

const USER = "user@example.com";

test("the programs about files and folders do what they say", async () => {
  // Tasks take three seconds of the mock's time.
  await using mock = await startMock({ apis: ["cloudreve"], clock: { scale: 20 } });
  for (const path of ["/films/Big Buck Bunny.mp4", "/films/old/a.mp4", "/inbox/b.mp4"]) {
    mock.cloudreve.putFile(USER, path, "film");
  }
  const run = (...args: string[]) => runDriveExample(mock, ...args);
  const found = /^\/films is a folder of 2 files, 8 bytes, changed \d{4}-/;
  expect(await run("find.ts", "/films")).toEqual([expect.stringMatching(found)]);
  expect(await run("walk.ts", "/films")).toEqual([
    "/films/Big Buck Bunny.mp4  4",
    "/films/old/a.mp4  4",
    "8 bytes in all",
  ]);
  expect(await run("move.ts", "/archive/new", "/inbox/b.mp4", "/films/old")).toEqual([
    "/archive/new/b.mp4",
    "/archive/new/old",
  ]);
  expect(await run("copy.ts", "/inbox", "/archive/new/b.mp4")).toEqual(["/inbox/b.mp4"]);
  expect(await run("rename.ts", "/inbox/b.mp4", "Bunny, 50 % #2.mp4")).toEqual(["/inbox/Bunny, 50 % #2.mp4"]);
  expect(await run("search.ts", "bunny", "/inbox")).toEqual(["/inbox/Bunny, 50 % #2.mp4  4"]);
  expect(await run("source-links.ts", "/archive/new/b.mp4")).toEqual([
    expect.stringMatching(/^\/archive\/new\/b\.mp4 {2}http.*\/f\/\w+\/b\.mp4$/),
  ]);
  mock.cloudreve.makeUndeletable(USER, "/archive/new/b.mp4");
  expect(await run("remove.ts", "/archive/new/b.mp4", "/inbox/Bunny, 50 % #2.mp4", "/none")).toEqual([
    "removed /inbox/Bunny, 50 % #2.mp4",
    "stayed  /archive/new/b.mp4",
  ]);
  const lines = await run("archive.ts", "/pack", "/films", "/archive");
  expect(lines[0]).toMatch(/^(queued|running|done)$/);
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^\/pack\.zip {2}\d+ bytes$/),
    "unpacked into /pack",
  ]);
  expect(mock.violations).toEqual([]);
});
