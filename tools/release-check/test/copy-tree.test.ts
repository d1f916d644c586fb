import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { attachSpecs } from "../src/attach-specs.ts";
import { copyTree } from "../src/dry-run/copy-tree.ts";
import { Repository } from "./repository.ts";

const run = promisify(execFile);

it("copies the working tree with edits and new files, without ignored and deleted ones", async () => {
  const repository = await Repository.create({ git: true });
  await repository.edit("The name.", "What it is called.");
  await repository.changeset("patch");
  await rm(join(repository.root, "redocly.yaml"));
  const target = await mkdtemp(join(tmpdir(), "release-check-test-"));
  onTestFinished(() => rm(target, { recursive: true }));
  await copyTree(repository.root, target);
  const { stdout } = await run("git", ["-C", target, "status", "--porcelain", "-uall"]);
  expect(stdout.trim().split("\n")).toEqual([
    "?? .changeset/a-patch.md",
    "?? .changeset/config.json",
    "?? .gitignore",
    "?? packages/things-client/package.json",
    "?? specs/things/openapi.yaml",
    "?? specs/things/released.yaml",
  ]);
  expect(await readFile(join(target, "specs/things/openapi.yaml"), "utf8")).toContain("What it is called.");
});

it("names the bundles that are attached to a release by their API", async () => {
  const repository = await Repository.create();
  await repository.write("specs/things/dist/openapi-1.2.3.yaml", "openapi: 3.1.0\n");
  const names = await attachSpecs(repository.root, join(repository.root, "attached"));
  expect(names).toEqual(["things-1.2.3.yaml", "things.yaml"]);
});
