import { configDefaults, defineConfig } from "vitest/config";

// A run that is given up for a mutant could leave the programs of this test running.
const startsPrograms = "**/store/file-programs.test.ts";

export default defineConfig({
  test: { dir: "test", testTimeout: 60_000, exclude: [...configDefaults.exclude, startsPrograms] },
});
