import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportDependencies } from "../src/dependencies.ts";
import type { Manifest } from "../src/unpack.ts";

const REASONS = {
  why: { app: { left: "It pads.", gone: "It was needed once." } },
  installScripts: {},
  licences: ["MIT"],
};

async function write(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}

test("each dependency needs a reason, a known licence and no install script", async () => {
  await using root = await mkdtempDisposable(join(tmpdir(), "dependencies-"));
  const modules = join(root.path, "node_modules");
  const app = { name: "app", version: "1.0.0", dependencies: { left: "1", right: "1" } };
  await write(join(root.path, "app"), app);
  await write(join(modules, "left"), { name: "left", version: "1.2.0", license: "MIT" });
  await write(join(modules, "right"), {
    name: "right",
    version: "1.3.0",
    license: "SSPL-1.0",
    scripts: { postinstall: "node phone-home.js" },
  });
  const { page, problems } = await reportDependencies(
    {
      name: "app",
      tarball: "",
      files: [],
      folder: join(root.path, "app"),
      source: "",
      manifest: app,
    },
    REASONS,
  );
  expect(page).toContain("| left | 1.2.0 | MIT |");
  expect(page).toContain("It pads.");
  expect(problems).toEqual([
    "right: reasons.yaml does not say why it is a dependency",
    "gone: reasons.yaml gives a reason for what is no dependency",
    "right: the licence SSPL-1.0 is not among those in reasons.yaml",
    "right: runs postinstall when it is installed",
  ]);
});
