import { defineConfig } from "vitest/config";

/** The suites of the clients, with the proxy between them and the mock. */
export default defineConfig({
  test: {
    include: ["{contract,flow,cloudreve,realdebrid,wire}/**/*.test.ts"],
    setupFiles: ["proxy/through-proxy.ts"],
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest-proxy.json" }]],
  },
});
