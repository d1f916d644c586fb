import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

// All that the root depends on goes into the hash of every task of turbo: with a package of the workspace among it
// that knows the descriptions, an edit of one description made everything anew.
test("the root depends on no package of the workspace", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(([, range]) => String(range).startsWith("workspace:"))).toEqual([]);
});
