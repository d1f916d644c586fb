import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { checkTypes, checkWithPublint } from "../src/check-entries.ts";

/** A package as `pack` leaves it: a tarball with these files. */
async function pack(root: string, files: Readonly<Record<string, string>>) {
  const folder = join(root, "package");
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const tarball = join(root, "package.tgz");
  await promisify(execFile)("tar", ["-czf", tarball, "-C", root, "package"]);
  const manifest = JSON.parse(files["package.json"] ?? "");
  return { name: "app", tarball, files: Object.keys(files), folder, source: folder, manifest };
}

const manifest = {
  name: "app",
  version: "1.0.0",
  type: "module",
  license: "MIT",
  exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
};

test("a package with its types passes, one without an entry or types does not", async () => {
  await using good = await mkdtempDisposable(join(tmpdir(), "check-entries-"));
  const whole = await pack(good.path, {
    "package.json": JSON.stringify(manifest),
    "index.js": "export const one = 1;\n",
    "index.d.ts": "export declare const one: number;\n",
  });
  expect([await checkWithPublint(whole), await checkTypes(whole)]).toEqual([[], []]);

  await using bad = await mkdtempDisposable(join(tmpdir(), "check-entries-"));
  const half = await pack(bad.path, { "package.json": JSON.stringify(manifest), "other.js": "export {};\n" });
  expect((await checkWithPublint(half)).join()).toContain("index.js");
  expect(await checkTypes(half)).toEqual(["it has no types"]);
});
