import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{docs,samples,live,wire,contract,flow,flows,cloudreve,realdebrid,mutation,spec,repo,secrets}/**/*.test.ts",
    ],
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
