// Turns the bundled descriptions into the JSON files that are published with the package.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";

const target = new URL("../specs/", import.meta.url);

const sources = {
  realdebrid: import.meta.resolve("@debrid-drive/spec-realdebrid/openapi.yaml"),
  cloudreve: import.meta.resolve("@debrid-drive/spec-cloudreve/openapi.yaml"),
  "cloudreve-3.5.3": import.meta.resolve("@debrid-drive/spec-cloudreve/openapi-3.5.3.yaml"),
  "cloudreve-3.3.1": import.meta.resolve("@debrid-drive/spec-cloudreve/openapi-3.3.1.yaml"),
};

await mkdir(target, { recursive: true });
for (const [name, source] of Object.entries(sources)) {
  const text = await readFile(new URL(source), "utf8").catch((cause: unknown) => {
    throw new Error(`the description of ${name} is not bundled yet: run pnpm bundle`, { cause });
  });
  await writeFile(new URL(`${name}.json`, target), JSON.stringify(parse(text)));
}
