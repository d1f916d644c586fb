import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "test",
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
