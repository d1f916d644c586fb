import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{realdebrid,wire,contract,flow,mutation,spec,repo}/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
