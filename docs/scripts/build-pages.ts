import { type Api, errorPage, operationIndex, operationPage } from "@debrid-drive/docs-pages";
import { readApis } from "./apis.ts";
import { writeChangelog } from "./changelog.ts";
import { errorWords } from "./error-words.ts";
import { paths } from "./paths.ts";
import { readSample } from "./samples.ts";
import { writeFolder } from "./write-folder.ts";

await writeChangelog();
const apis = await readApis();
for (const api of apis) await writeFolder(`${paths.operations}${api.name}`, await operationPages(api));
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
