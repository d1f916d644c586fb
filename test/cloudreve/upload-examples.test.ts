import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import { content, USER } from "../support/upload-run.ts";

const FOLDER = fileURLToPath(new URL("../../examples/cloudreve/", import.meta.url));

async function runProgram(url: string, ...[program, ...args]: [string, ...string[]]): Promise<string[]> {
  const env = {
    PATH: process.env.PATH,
    CLOUDREVE_URL: url,
    CLOUDREVE_USER: USER,
    CLOUDREVE_PASSWORD: "mock-password",
  };
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}${program}`, ...args], { env });
  return stdout.trimEnd().split("\n");
}

test("the programs upload what they say", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  mock.cloudreve.givePolicy(USER, { Type: "s3", OptionsSerialized: { chunk_size: 1000 } });
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const path = join(folder, "Sintel.srt");
    await writeFile(path, content(2000));
    const lines = await runProgram(mock.url, "upload-file.ts", path, "/films");
    expect(lines).toEqual(["50 %", "100 %", "/films/Sintel.srt  2000 bytes  uploaded"]);
    expect(await readdir(folder)).toEqual(["Sintel.srt"]);
    expect(
      Buffer.from(mock.cloudreve.fileAt(USER, "/films/Sintel.srt").bytes ?? []).equals(content(2000)),
    ).toBe(true);
    expect(await runProgram(mock.url, "upload-file.ts", path, "/films")).toEqual([
      "/films/Sintel.srt  2000 bytes  there",
    ]);
    expect(await runProgram(mock.url, "upload-files.ts", "/films", path)).toEqual([
      "/films/Sintel (1).srt  2000 bytes",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
