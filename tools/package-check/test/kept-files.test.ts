import { mkdtempDisposable, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareFiles, updateFiles } from "../src/kept-files.ts";

test("what was written is what is compared; a change, a missing file and one too many are told", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "kept-files-"));
  const at = (name: string) => join(folder.path, name);
  const files = new Map([
    [at("a.md"), "one\n"],
    [at("b.md"), "two\n"],
  ]);
  expect(await compareFiles(files, folder.path)).toHaveLength(2);
  await updateFiles(files, folder.path);
  expect(await compareFiles(files, folder.path)).toEqual([]);

  const [changed] = await compareFiles(new Map([...files, [at("a.md"), "three\n"]]), folder.path);
  expect(changed).toMatch(/a\.md[\s\S]*-one\n\+three/);
  await writeFile(at("old.md"), "old\n");
  const [old] = await compareFiles(files, folder.path);
  expect(old).toMatch(/old\.md[\s\S]*-old/);
  await updateFiles(files, folder.path);
  expect(await readdir(folder.path)).toEqual(["a.md", "b.md"]);
  expect(await readFile(at("b.md"), "utf8")).toBe("two\n");
});
