import { expect, test } from "vitest";
import { packedFiles } from "../src/packed-files.ts";

test("a module is one line with the kinds of its files", () => {
  const files = ["dist/a.js", "dist/a.d.ts", "dist/a.js.map", "dist/b.css", "package.json"];
  expect(packedFiles(files)).toBe("dist/a .d.ts .js .js.map\ndist/b.css\npackage.json\n");
});
