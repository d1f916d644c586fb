import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Compiling a description takes its time on a busy machine.
    testTimeout: 30_000,
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
