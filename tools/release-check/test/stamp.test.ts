import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { packageInfo as cloudreve } from "@debrid-drive/cloudreve-client";
import { packageInfo as realdebrid } from "@debrid-drive/realdebrid-client";
import { expect, it } from "vitest";
import { bundleFile, findClients } from "../src/clients.ts";
import { readDescription } from "../src/description.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

it.each([cloudreve, realdebrid])("$name exports the stamp of what it was generated from", async (stamp) => {
  const client = (await findClients(ROOT)).find(({ name }) => name === stamp.name);
  if (!client) throw new Error(`no client ${stamp.name}`);
  const bundle = bundleFile(client);
  expect(stamp.version).toBe(client.version);
  expect(stamp.specVersion).toBe((await readDescription(bundle)).info.version);
  expect(stamp.specHash).toBe(
    createHash("sha256")
      .update(await readFile(bundle))
      .digest("hex"),
  );
});

it("says which Cloudreve servers are covered: those of the bundles", async () => {
  const { codegen } = JSON.parse(
    await readFile(`${ROOT}/packages/cloudreve-client/package.json`, "utf8"),
  ) as {
    codegen: { older: readonly string[] };
  };
  const older = codegen.older.map((name) => /openapi-(.+)\.yaml/.exec(name)?.[1]).sort();
  expect(cloudreve.serverVersions.oldest).toBe(older[0]);
  const redocly = await readFile(`${ROOT}/redocly.yaml`, "utf8");
  expect(redocly).toContain(`versions/all: { newest: ${cloudreve.serverVersions.newest} }`);
});
