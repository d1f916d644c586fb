import { expect, it } from "vitest";
import { checkTarball } from "../src/dry-run/check-tarball.ts";
import type { PackedManifest } from "../src/dry-run/tarball.ts";

const FILES = ["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json", "src/index.ts"];
const MANIFEST = {
  name: "@example/client",
  version: "0.2.0",
  exports: { ".": "./dist/index.js", "./package.json": "./package.json" },
  dependencies: { "@example/runtime": "^0.2.0", other: "1.0.0" },
};
const VERSIONS = new Map([["@example/runtime", "0.2.0"]]);

const check = (manifest: Partial<PackedManifest> = {}, files: readonly string[] = FILES) =>
  checkTarball({ files, manifest: { ...MANIFEST, ...manifest } }, VERSIONS);

it("finds nothing wrong with a good package", () => {
  expect(check()).toEqual([]);
});

it.each<[Partial<PackedManifest>, string]>([
  [{ exports: { ".": "./src/index.ts" } }, ". leads to the source ./src/index.ts"],
  [
    { exports: { "./core": { import: "./dist/core.js" } } },
    "./core leads to ./dist/core.js, which is not packed",
  ],
  [{ bin: { client: "./src/cli.ts" } }, "client leads to ./src/cli.ts, which is not packed"],
  [{ dependencies: { "@example/runtime": "workspace:^" } }, "depends on @example/runtime by workspace:^"],
  [{ peerDependencies: { other: "catalog:" } }, "depends on other by catalog:"],
  [
    { dependencies: { "@example/runtime": "^0.1.0" } },
    "depends on @example/runtime ^0.1.0, but 0.2.0 is released with it",
  ],
  [{ scripts: { postinstall: "node x.js" } }, "runs a script: postinstall"],
  [{ private: true }, "is private"],
])("%o is wrong", (manifest, problem) => {
  expect(check(manifest)).toEqual([problem]);
});

it("names files that are too many or missing", () => {
  expect(check({}, [...FILES.slice(1), "test/a.test.ts"])).toEqual([
    "holds test/a.test.ts, which nobody needs",
    "lacks LICENSE",
  ]);
  expect(
    check(
      {},
      FILES.filter((file) => file !== "dist/index.d.ts"),
    ),
  ).toEqual([". has no types: dist/index.d.ts is not packed"]);
});
