import { fileURLToPath } from "node:url";
import { checkRecordings, readRecordings } from "@debrid-drive/mock-server/recordings";
import { describe, expect, test } from "vitest";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function check(path: string, cloudreveVersion?: "3.3.1") {
  const lines: string[] = [];
  const exchanges = await readRecordings(folder(path));
  const counts = await checkRecordings(exchanges, { cloudreveVersion, write: (line) => lines.push(line) });
  return { lines, counts };
}

describe("the descriptions fit", () => {
  test("what Real-Debrid is known to answer, exchange by exchange", async () => {
    const { lines, counts } = await check("./exchanges");
    expect(lines).toEqual([]);
    expect(counts.exchanges).toBeGreaterThan(50);
  });

  test("what a Cloudreve 3.8.3 server answered", async () => {
    const { lines, counts } = await check("../../specs/cloudreve/recordings/3.8.3");
    expect(lines).toEqual([]);
    expect(counts).toMatchObject({ exchanges: 827, outside: 4, undeclaredKeys: [] });
  });

  test("what a Cloudreve 3.3 server answered in 2021", async () => {
    const { lines, counts } = await check("../../specs/cloudreve/recordings/3.3.1", "3.3.1");
    expect(lines).toEqual([]);
    expect(counts).toMatchObject({ exchanges: 6, outside: 0, undeclaredKeys: [] });
  });
});
