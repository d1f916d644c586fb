import { defineConfig } from "vitest/config";

/** Suites of both clients, with the validating proxy between them and the mock. */
export default defineConfig({
  test: {
    include: ["{contract,flow,cloudreve,realdebrid}/**/*.test.ts"],
    setupFiles: ["proxy/through-proxy.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest-proxy.json" }]],
  },
});
