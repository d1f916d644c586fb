import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { attachSpecs } from "../attach-specs.ts";
import { type Changeset, readPending } from "../pending-bumps.ts";
import { checkTarball } from "./check-tarball.ts";
import { command } from "./command.ts";
import { readTarball, type Tarball } from "./tarball.ts";

const CLIENTS = ["packages/realdebrid-client", "packages/cloudreve-client"];

export interface Rehearsal {
  readonly tarballs: readonly Tarball[];
  /** Names of the bundles that go to the release. */
  readonly specs: readonly string[];
  /** A line for each thing that would be wrong. */
  readonly problems: readonly string[];
}

/** What comes before the build. Without changesets the versions are set already, and `changeset version` refuses. */
export function versionScript(pending: readonly Changeset[]): string {
  return pending.length > 0 ? "version-packages" : "generate";
}

/** Does what the release workflow does, up to publishing, in a copy of the repository. */
export async function rehearse(copy: string, say: (step: string) => void): Promise<Rehearsal> {
  const pnpm = (...args: readonly string[]) => command(copy, "pnpm", ...args);
  const tool = (name: string, ...args: readonly string[]) =>
    pnpm("exec", "node", `tools/${name}/src/main.ts`, ...args);
  say("install");
  await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  const script = versionScript(await readPending(copy));
  say(script);
  await pnpm(script);
  say("install again, with the lockfile of before");
  await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  await tool("codegen", "--check", ...CLIENTS);
  await tool("release-check");
  say("build");
  await pnpm("exec", "turbo", "run", "build", "--filter=./packages/*");
  say("pack");
  const packed = join(copy, ".packed");
  await pnpm("--recursive", "--filter=./packages/*", "pack", "--pack-destination", packed);
  const names = (await readdir(packed)).filter((name) => name.endsWith(".tgz")).sort();
  const tarballs = await Promise.all(names.map((name) => readTarball(join(packed, name))));
  const versions = new Map(tarballs.map(({ manifest }) => [manifest.name, manifest.version]));
  const problems = tarballs.flatMap((tarball) =>
    checkTarball(tarball, versions).map((problem) => `${tarball.manifest.name} ${problem}`),
  );
  return { tarballs, specs: await attachSpecs(copy, join(copy, ".attached")), problems };
}
