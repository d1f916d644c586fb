import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Neither a test that is stopped for a mutant nor a run that is interrupted removes its folders.
const folder = mkdtempSync(join(tmpdir(), "mutation-"));
const sandboxes = `.stryker-tmp/${process.pid}`;
process.env.TMPDIR = folder;
process.on("exit", () => {
  for (const place of [folder, sandboxes]) rmSync(place, { recursive: true, force: true });
});

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts" },
  // What talks to Redis is tested against a real one, in test/services.
  mutate: ["src/**/*.ts", "!src/index.ts", "!src/testing.ts", "!src/redis.ts", "!src/limit/redis/**"],
  // The sandbox lies below this folder and finds this folder's own tsconfig.json, which refers to the root's.
  ignorePatterns: ["tsconfig*.json", ".stryker-tmp"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // With --incremental, which trusts earlier results where neither the mutant nor its tests changed.
  incrementalFile: "node_modules/.cache/stryker.json",
  tempDirName: sandboxes,
  reporters: ["progress-append-only", "clear-text"],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 80 },
};
