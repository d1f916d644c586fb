import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["consumers/**/*.test.ts"],
    globalSetup: ["consumers/setup.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 3,
    reporters: ["default", ["json", { outputFile: ".results/vitest-consumers.json" }]],
  },
});
