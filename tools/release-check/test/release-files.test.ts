import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { findClients } from "../src/clients.ts";
import { raiseSpecVersion, writeReleased } from "../src/release-files.ts";
import { Repository } from "./repository.ts";

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

async function clientOf({ root }: Repository) {
  const [client] = await findClients(root);
  if (!client) throw new Error("no client");
  return client;
}

it("raises the description's version by what changed, and keeps it as released", async () => {
  const repository = await Repository.create();
  const client = await clientOf(repository);
  expect(await raiseSpecVersion(client)).toBe("0.1.0");
  await repository.edit("The name.", "What it is called.");
  expect(await raiseSpecVersion(client)).toBe("0.1.1");
  await repository.edit("listThings", "getThings");
  expect(await raiseSpecVersion(client)).toBe("0.2.0");
  expect(await raiseSpecVersion(client)).toBe("0.2.0");
  await writeReleased(client);
  expect(await readFile(join(client.specFolder, "released.yaml"), "utf8")).toContain("getThings");
});

it("leaves the version of a description that was never released", async () => {
  const repository = await Repository.create({ version: "0.0.0" });
  await repository.edit("listThings", "getThings");
  expect(await raiseSpecVersion(await clientOf(repository))).toBe("0.1.0");
});

it("ends with 1 and the sentences on standard output", async () => {
  const repository = await Repository.create();
  await repository.edit("listThings", "getThings");
  const check = () => run(process.execPath, [MAIN, "--root", repository.root]);
  await expect(check()).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining("needs a major") });
  await repository.changeset("major");
  expect((await check()).stdout).toContain("the description demands major, changesets say major");
});

it("writes the repository into the manifests, for the statement of provenance", async () => {
  const { root } = await Repository.create();
  await run(process.execPath, [MAIN, "--root", root, "--repository", "https://git.example.com/a/b"]);
  const manifest = await readFile(join(root, "packages/things-client/package.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({
    name: "@example/things-client",
    repository: {
      type: "git",
      url: "git+https://git.example.com/a/b.git",
      directory: "packages/things-client",
    },
  });
});
