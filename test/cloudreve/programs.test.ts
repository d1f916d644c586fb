import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@debrid-drive/mock-server";
import { afterAll, beforeAll, expect, test } from "vitest";

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples", "cloudreve");
const SHORT_WAITS = pathToFileURL(join(import.meta.dirname, "programs", "short-waits.ts")).href;
const MOVIE = "https://files.example.com/Big%20Buck%20Bunny.mp4";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloudreve-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("remote-download.ts brings addresses into the drive, once", async () => {
  await using mock = await startMock({ apis: ["cloudreve"], clock: { scale: 100 } });
  mock.cloudreve.sizeOf = () => 10_485_760;
  const env = {
    PATH: process.env.PATH,
    CLOUDREVE_URL: mock.url,
    CLOUDREVE_USER: "user@example.com",
    CLOUDREVE_PASSWORD: "mock-password",
  };
  const args = ["--no-warnings", `--import=${SHORT_WAITS}`, join(EXAMPLES, "remote-download.ts")];
  const run = async () => {
    const job = [...args, "/inbox", join(folder, "job.json"), MOVIE, "no address"];
    const { stdout } = await promisify(execFile)(process.execPath, job, { env });
    return stdout.trimEnd().split("\n");
  };
  const arrived = "arrived: /inbox/Big Buck Bunny.mp4, 10485760 bytes";
  const refused = "refused: remoteDownload.add: create_task_error (40048), HTTP 200";
  const lines = await run();
  expect(lines.slice(-2)).toEqual([arrived, refused]);
  expect(lines[0]).toMatch(/^(queued|fetching) /);
  expect((await run()).slice(-2)).toEqual([arrived, refused]);
  expect(mock.cloudreve.downloads.facts.size).toBe(1);
});
