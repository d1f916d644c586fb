import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const IGNORED = ":(exclude)*/released.yaml";

/** What git prints, or undefined where there is no repository, no such commit or no git. */
export async function tryGit(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run("git", ["-C", root, ...args], { maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
  } catch {
    return undefined;
  }
}

/** The commit that the work here began at: where the branch left the base branch. */
export async function baseCommit(root: string, branch: string): Promise<string | undefined> {
  for (const name of [`origin/${branch}`, branch]) {
    const commit = await tryGit(root, ["merge-base", "HEAD", name]);
    if (commit) return commit;
  }
  return undefined;
}

/** Whether a folder differs from that commit, files that git does not know yet included. */
export async function hasChanged(root: string, commit: string, folder: string): Promise<boolean> {
  const changed = await tryGit(root, ["diff", "--name-only", commit, "--", folder, IGNORED]);
  const added = await tryGit(root, ["ls-files", "--others", "--exclude-standard", "--", folder, IGNORED]);
  return changed !== "" || added !== "";
}

/** The names of the changesets that the commit has already. */
export async function changesetsAt(root: string, commit: string): Promise<ReadonlySet<string>> {
  const files = await tryGit(root, ["ls-tree", "--name-only", commit, ".changeset/"]);
  return new Set(files?.split("\n").map((file) => file.replace(/^\.changeset\//, "").replace(/\.md$/, "")));
}
