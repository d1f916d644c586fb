import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const redocly = packageFolder("@redocly/cli");

export const paths = {
  root: fromHere("../../"),
  redoclyConfig: fromHere("../../redocly.yaml"),
  redoclyCli: join(redocly, "bin/cli.js"),
  redocScript: join(redocly, "lib/chunks/redoc.standalone.js"),
  /** VitePress brings the font of the site; the references use the same file. */
  fonts: join(packageFolder("vitepress"), "dist/client/theme-default/fonts"),
  template: fromHere("../redoc/template.hbs"),
  styles: fromHere("../redoc/theme.css"),
  reference: fromHere("../public/reference/"),
  openapi: fromHere("../public/openapi/"),
  /** Pages of VitePress that are written by build-pages.ts. */
  operations: fromHere("../operations/"),
  errors: { en: fromHere("../errors/"), zh: fromHere("../zh/errors/") },
  specs: fromHere("../../specs/"),
  /** Steps of workflows, which guides include. */
  flows: fromHere("../generated/flows/"),
  tryIt: fromHere("../generated/try-it.json"),
  api: fromHere("../api/"),
  changelog: fromHere("../changelog.md"),
  packages: fromHere("../../packages/"),
  snippets: fromHere("../../examples/snippets/"),
  /** What Redocly reads; made anew by each build. */
  sources: fromHere("../.vitepress/cache/reference/"),
} as const;
