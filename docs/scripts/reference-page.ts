import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { addContentSecurityPolicy } from "./content-security-policy.ts";
import { paths } from "./paths.ts";
import type { ReferenceAssets } from "./reference-assets.ts";

const run = promisify(execFile);

export interface ReferencePage {
  /** Name of the description in redocly.yaml, and of the page. */
  readonly api: string;
  readonly title: string;
  readonly description: string;
}

export interface ReferenceSource {
  /** Redocly's configuration, which names the description of each page. */
  readonly config: string;
  readonly assets: ReferenceAssets;
}

/** Builds one page with Redocly, then makes it load everything from its own host. */
export async function buildPage(page: ReferencePage, file: string, source: ReferenceSource): Promise<void> {
  const { assets } = source;
  await buildDocs(page, file, source);
  const html = await readFile(file, "utf8");
  await writeFile(file, addContentSecurityPolicy(useLocalScript(html, assets.script)));
}

async function buildDocs(
  page: ReferencePage,
  file: string,
  { config, assets }: ReferenceSource,
): Promise<void> {
  const options = {
    config,
    output: file,
    template: paths.template,
    title: page.title,
    "templateOptions.description": page.description,
    "templateOptions.styles": assets.styles,
    [`templateOptions.${page.api}`]: "true",
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(process.execPath, [paths.redoclyCli, "build-docs", page.api, ...args], { env });
}

function useLocalScript(html: string, script: string): string {
  const local = html
    .replaceAll(/https:\/\/cdn\.redocly\.com\/redoc\/[^"]*\/redoc\.standalone\.js/g, script)
    .replaceAll(/ integrity="[^"]*" crossorigin="[^"]*"/g, "");
  if (!local.includes(script) || /(?:src|href|from)\s*=?\s*"https:\/\/cdn\./.test(local)) {
    throw new Error("Redocly wrote a page that loads its script in a way this does not know");
  }
  return local;
}
