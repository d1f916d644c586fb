import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { type DescribedErrors, showErrorCodes } from "./error-codes.ts";
import { paths } from "./paths.ts";

interface RedoclyConfig {
  readonly apis: Readonly<Record<string, { readonly decorators?: object }>>;
  readonly plugins?: readonly string[];
}

/** The bundle of an API, as published. */
export function bundleOf(api: string): string {
  return fileURLToPath(import.meta.resolve(`@debrid-drive/spec-${api}/openapi.yaml`));
}

/** Writes what Redocly reads: the descriptions with their error codes shown, and a configuration that points at them. */
export async function writeSources(apis: readonly string[]): Promise<string> {
  await mkdir(paths.sources, { recursive: true });
  // Bundles are narrowed to one version already, so what narrows them is left out.
  const { apis: configured, plugins: _, ...rest } = parse(await readFile(paths.redoclyConfig, "utf8")) as RedoclyConfig;
  const entries = await Promise.all(
    apis.map(async (api) => {
      const root = join(paths.sources, `${api}.yaml`);
      const description = parse(await readFile(bundleOf(api), "utf8")) as DescribedErrors;
      await writeFile(root, stringify(showErrorCodes(description)));
      const { decorators: __, ...settings } = configured[api] ?? {};
      return [api, { ...settings, root }];
    }),
  );
  const config = join(paths.sources, "redocly.yaml");
  await writeFile(config, stringify({ ...rest, apis: Object.fromEntries(entries) }));
  return config;
}
