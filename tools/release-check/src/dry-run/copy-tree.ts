import { execFile } from "node:child_process";
import { cp, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Copies what git knows or would add, as it is in the working tree, into a folder that becomes a repository. */
export async function copyTree(root: string, target: string): Promise<void> {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await run("git", ["-C", root, ...list], { maxBuffer: 64 * 1024 * 1024 });
  const files = new Set(stdout.split("\0").filter((file) => file !== ""));
  for (const file of files) {
    const source = join(root, file);
    // A file that was deleted but not yet removed from the index is still in the list.
    const exists = await stat(source).then(
      (found) => found.isFile(),
      () => false,
    );
    if (exists) await cp(source, join(target, file));
  }
  await run("git", ["-C", target, "init", "-q", "-b", "main"]);
}
