import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withVersionNotes } from "@debrid-drive/spec-versions";
import { parse, stringify } from "yaml";
import { withCodeSamples } from "./code-samples.ts";
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

/** The bundles of older servers, by version. */
export async function olderBundlesOf(
  api: string,
): Promise<readonly (readonly [version: string, bundle: string])[]> {
  const folder = dirname(bundleOf(api));
  return (await readdir(folder)).flatMap((name) => {
    const version = /^openapi-([\d.]+)\.yaml$/.exec(name)?.[1];
    return version === undefined ? [] : [[version, join(folder, name)] as const];
  });
}

/** Writes what Redocly reads: the descriptions with error codes, versions and samples, and a configuration that points at them. */
export async function writeSources(apis: readonly string[]): Promise<string> {
  await mkdir(paths.sources, { recursive: true });
  // Bundles are narrowed to one version already, so what narrows them is left out.
  const {
    apis: configured,
    plugins: _,
    ...rest
  } = parse(await readFile(paths.redoclyConfig, "utf8")) as RedoclyConfig;
  const entries = await Promise.all(
    apis.map(async (api) => {
      const root = join(paths.sources, `${api}.yaml`);
      const description = parse(await readFile(bundleOf(api), "utf8")) as DescribedErrors;
      const shown = await withCodeSamples(api, showErrorCodes(withVersionNotes(description)));
      await writeFile(root, stringify(shown));
      const { decorators: __, ...settings } = configured[api] ?? {};
      return [api, { ...settings, root }];
    }),
  );
  const config = join(paths.sources, "redocly.yaml");
  await writeFile(config, stringify({ ...rest, apis: Object.fromEntries(entries) }));
  return config;
}
