import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Git and Redocly run as programs of their own.
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
