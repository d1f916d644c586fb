import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";

const MIB = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What is in use, without what is only not thrown away yet. */
function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("a film of 263 MiB takes no more memory at its end than at its beginning", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN });
  const link = await rd.unrestrict.link({ link: "https://files.example.com/big-buck-bunny.mp4" });
  let bytes = 0;
  const samples: number[] = [];
  await rd.downloads.fetch({ link }).to({
    write(chunk) {
      const before = Math.floor(bytes / (16 * MIB));
      bytes += chunk.length;
      if (Math.floor(bytes / (16 * MIB)) > before) samples.push(inUse());
    },
  });
  expect(bytes).toBe(276_134_947);
  expect(samples).toHaveLength(16);
  // Buffers that were collected go back a little later, so single samples say too much.
  const early = Math.min(...samples.slice(0, 4));
  const late = Math.min(...samples.slice(-4));
  expect(late - early).toBeLessThan(32 * MIB);
  expect(Math.max(...samples) - early).toBeLessThan(128 * MIB);
});
