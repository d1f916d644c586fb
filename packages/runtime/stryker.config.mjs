export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/**/*.ts", "!src/index.ts", "!src/testing.ts"],
  // The sandbox lies below this folder and finds this folder's own tsconfig.json, which refers to the root's.
  ignorePatterns: ["tsconfig*.json"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // With --incremental, which trusts earlier results where neither the mutant nor its tests changed.
  incrementalFile: "node_modules/.cache/stryker.json",
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text"],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
