import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    typecheck: { enabled: true },
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
