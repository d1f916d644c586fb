import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";
import { USER } from "../support/upload-run.ts";

const MIB = 1024 * 1024;
const CHUNK = 2 * MIB;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that are made when they are asked for. */
function endless(size: number): ReadableStream<Uint8Array> {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      const length = Math.min(left, 65_536);
      left -= length;
      controller.enqueue(new Uint8Array(length));
    },
  });
}

test.each(["local", "remote", "s3", "onedrive"] as const)(
  "a stream of 48 MiB to %s is held a few slices at a time",
  async (type) => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    mock.cloudreve.givePolicy(USER, { Type: type, OptionsSerialized: { chunk_size: CHUNK } });
    const drive = new Cloudreve({ baseUrl: mock.url });
    await drive.user.login({ userName: USER, Password: "mock-password" });
    const size = 48 * MIB;
    const samples: number[] = [];
    const onProgress = () => samples.push(inUse());
    await drive.upload.file({ path: "/large.bin", source: endless(size), size }, { onProgress });
    expect(samples).toHaveLength(24);
    const early = Math.min(...samples.slice(0, 4));
    // The mock, in the same process, has its own copies of a chunk.
    expect(Math.max(...samples) - early).toBeLessThan(12 * CHUNK);
    expect(Math.min(...samples.slice(-4)) - early).toBeLessThan(2 * CHUNK);
    expect(mock.cloudreve.fileAt(USER, "/large.bin").size).toBe(size);
  },
);

test("a stream is not collected for a storage that takes files in one piece", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  mock.cloudreve.givePolicy(USER, { Type: "cos" });
  const drive = new Cloudreve({ baseUrl: mock.url });
  await drive.user.login({ userName: USER, Password: "mock-password" });
  const size = 65 * MIB;
  const work = drive.upload.file({ path: "/large.bin", source: endless(size), size });
  await expect(work).rejects.toMatchObject({ name: "UploadError", reason: "source" });
  expect([...mock.cloudreve.uploads.facts.keys()]).toEqual([]);
});
