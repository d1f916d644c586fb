import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "./paths.ts";
import { copyAssets } from "./reference-assets.ts";
import { buildPage, type ReferencePage } from "./reference-page.ts";
import { bundleOf, olderBundlesOf, writeSources } from "./reference-source.ts";

const PAGES: readonly ReferencePage[] = [
  {
    api: "realdebrid",
    title: "Real-Debrid API reference | Debrid Drive",
    description: "Every operation, parameter, answer and error code of the Real-Debrid API. Unofficial.",
  },
  {
    api: "cloudreve",
    title: "Cloudreve v3 API reference | Debrid Drive",
    description:
      "Every operation, parameter, answer and error code of the Cloudreve v3 HTTP API. Unofficial.",
  },
];

for (const folder of [paths.reference, paths.openapi]) await rm(folder, { recursive: true, force: true });
const assetFolder = join(paths.reference, "assets");
await mkdir(assetFolder, { recursive: true });
await mkdir(paths.openapi, { recursive: true });

const assets = await copyAssets(assetFolder);
const config = await writeSources(PAGES.map(({ api }) => api));
await Promise.all(
  PAGES.map(async (page) => {
    await copyFile(bundleOf(page.api), join(paths.openapi, `${page.api}.yaml`));
    for (const [version, bundle] of await olderBundlesOf(page.api)) {
      await copyFile(bundle, join(paths.openapi, `${page.api}-${version}.yaml`));
    }
    await buildPage(page, join(paths.reference, `${page.api}.html`), { config, assets });
  }),
);
