import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import { USER } from "../support/drive-pair.ts";
import { runDriveExample } from "../support/run-drive-example.ts";

test("the programs download and share what they say", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  mock.cloudreve.putFile(USER, "/films/Big Buck Bunny.txt", "bunny");
  mock.cloudreve.putFile(USER, "/films/a.txt", "more");
  const run = (...args: string[]) => runDriveExample(mock, ...args);
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const file = join(folder, "bunny.txt");
    expect(await run("download.ts", "/films/Big Buck Bunny.txt", file)).toEqual([`${file}  5 bytes`]);
    expect(await readFile(file, "utf8")).toBe("bunny");
    const zip = join(folder, "films.zip");
    expect(await run("download-zip.ts", zip, "/films")).toEqual([expect.stringMatching(/zip {2}\d+ bytes$/)]);
    expect(await run("look.ts", "/films/a.txt")).toEqual([
      expect.stringMatching(/^http.*sign=.* until 20/),
      "more",
      "no thumbnail",
    ]);
    const [address = ""] = await run("share.ts", "/films", "open-sesame");
    expect(address).toMatch(/\/s\/\w+\?password=open-sesame$/);
    const shared = join(folder, "shared.txt");
    expect(await run("fetch-share.ts", address, "/a.txt", shared)).toEqual([
      expect.stringMatching(/^films {2}/),
      "  /Big Buck Bunny.txt  5",
      "  /a.txt  4",
      `${shared}  4 bytes`,
    ]);
    expect(await run("save-share.ts", address, "/mine", "/a.txt")).toEqual(["/mine/a.txt  4 bytes"]);
    expect((await readdir(folder)).sort()).toEqual(["bunny.txt", "films.zip", "shared.txt"]);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(mock.violations).toEqual([]);
});
