import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import { runDriveExample } from "../support/run-drive-example.ts";
import { content, USER } from "../support/upload-run.ts";

test("the programs upload what they say", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  mock.cloudreve.givePolicy(USER, { Type: "s3", OptionsSerialized: { chunk_size: 1000 } });
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const path = join(folder, "Sintel.srt");
    await writeFile(path, content(2000));
    const lines = await runDriveExample(mock, "upload-file.ts", path, "/films");
    expect(lines).toEqual(["50 %", "100 %", "/films/Sintel.srt  2000 bytes  uploaded"]);
    expect(await readdir(folder)).toEqual(["Sintel.srt"]);
    expect(
      Buffer.from(mock.cloudreve.fileAt(USER, "/films/Sintel.srt").bytes ?? []).equals(content(2000)),
    ).toBe(true);
    expect(await runDriveExample(mock, "upload-file.ts", path, "/films")).toEqual([
      "/films/Sintel.srt  2000 bytes  there",
    ]);
    expect(await runDriveExample(mock, "upload-files.ts", "/films", path)).toEqual([
      "/films/Sintel (1).srt  2000 bytes",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
