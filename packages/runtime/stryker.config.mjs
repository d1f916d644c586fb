import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Tests that are stopped for a mutant cannot remove their folders.
const folder = mkdtempSync(join(tmpdir(), "mutation-"));
process.env.TMPDIR = folder;
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts" },
  // What talks to Redis is tested against a real one, in test/services.
  mutate: ["src/**/*.ts", "!src/index.ts", "!src/testing.ts", "!src/redis.ts", "!src/limit/redis/**"],
  // The sandbox lies below this folder and finds this folder's own tsconfig.json, which refers to the root's.
  ignorePatterns: ["tsconfig*.json"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // With --incremental, which trusts earlier results where neither the mutant nor its tests changed.
  incrementalFile: "node_modules/.cache/stryker.json",
  tempDirName: ".stryker-tmp",
  reporters: ["progress-append-only", "clear-text"],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
