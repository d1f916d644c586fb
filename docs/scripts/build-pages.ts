import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  type Api,
  errorPage,
  operationIndex,
  operationPage,
  tryItOperations,
} from "@debrid-drive/docs-pages";
import { readApis } from "./apis.ts";
import { writeChangelog } from "./changelog.ts";
import { errorWords } from "./error-words.ts";
import { flowFiles } from "./flows.ts";
import { paths } from "./paths.ts";
import { readSample } from "./samples.ts";
import { writeFolder } from "./write-folder.ts";

await writeChangelog();
const apis = await readApis();
for (const api of apis) await writeFolder(`${paths.operations}${api.name}`, await operationPages(api));
await mkdir(dirname(paths.tryIt), { recursive: true });
await writeFile(paths.tryIt, tryItFile(apis));
await writeFolder(paths.flows, await flowFiles(apis));
for (const language of ["en", "zh"] as const) {
  const pages = await Promise.all(
    apis.map(async (api) => [`${api.name}.md`, errorPage(api, await errorWords(api, language))] as const),
  );
  await writeFolder(paths.errors[language], Object.fromEntries(pages));
}

async function operationPages(api: Api): Promise<Readonly<Record<string, string>>> {
  const pages = await Promise.all(
    api.operations.map(async (operation) => {
      const sample = await readSample(api.name, operation.id);
      return [`${operation.id}.md`, operationPage(api, operation, sample)] as const;
    }),
  );
  return { "index.md": operationIndex(api), ...Object.fromEntries(pages) };
}

function tryItFile(all: readonly Api[]): string {
  return JSON.stringify(
    all.map((api) => ({ name: api.name, title: api.title, operations: tryItOperations(api) })),
  );
}
