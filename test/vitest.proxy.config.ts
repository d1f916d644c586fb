import { configDefaults, defineConfig } from "vitest/config";

/** These fetch nothing from here: they start programs, or hold values against the description. */
const WITHOUT_EXCHANGES = [
  "cloudreve/{download,fs,upload}-examples.test.ts",
  "cloudreve/programs.test.ts",
  "contract/exchanges.test.ts",
  "contract/validation*.test.ts",
];

/** Suites of both clients, with the validating proxy between them and the mock. */
export default defineConfig({
  test: {
    include: ["{contract,flow,cloudreve,realdebrid}/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...WITHOUT_EXCHANGES],
    globalSetup: ["proxy/count-exchanges.ts"],
    setupFiles: ["proxy/through-proxy.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest-proxy.json" }]],
  },
});
