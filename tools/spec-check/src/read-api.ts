import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type DescribedRoute, parseRouteList, type RouteLists } from "./compare-routes.ts";

const VERBS = ["get", "put", "post", "delete", "patch", "head", "options"] as const;
const REMOVED = "removed.txt";

interface Description {
  readonly paths: Readonly<Record<string, Partial<Record<string, { readonly deprecated?: boolean }>>>>;
}

export interface ListedVersion {
  readonly version: string;
  readonly routes: readonly DescribedRoute[];
  readonly lists: RouteLists;
}

/** Each version that `specs/<api>/routes` has a list of, with what the bundle of that version describes. */
export async function readApi(folder: string): Promise<readonly ListedVersion[]> {
  const names = (await readdir(join(folder, "routes")).catch((): string[] => [])).filter((name) =>
    name.endsWith(".txt"),
  );
  const list = async (name: string) =>
    names.includes(name) ? parseRouteList(await readFile(join(folder, "routes", name), "utf8")) : [];
  const removed = await list(REMOVED);
  const versions = names.filter((name) => name !== REMOVED).sort();
  return Promise.all(
    versions.map(async (name) => {
      const version = name.slice(0, -".txt".length);
      return {
        version,
        routes: await describedRoutes(folder, version),
        lists: { current: await list(name), removed },
      };
    }),
  );
}

/** The bundle of a version; the one without a version in its name is that of the newest. */
async function describedRoutes(folder: string, version: string): Promise<readonly DescribedRoute[]> {
  const bundles = await readdir(join(folder, "dist")).catch((): string[] => []);
  const own = `openapi-${version}.yaml`;
  const name = bundles.includes(own) ? own : "openapi.yaml";
  const text = await readFile(join(folder, "dist", name), "utf8").catch((cause: unknown) => {
    throw new Error(`${folder}: there is no bundle; run "pnpm bundle" first`, { cause });
  });
  const { paths } = parse(text) as Description;
  return Object.entries(paths).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      if (operation === undefined) return [];
      return [{ route: `${verb.toUpperCase()} ${path}`, deprecated: operation.deprecated ?? false }];
    }),
  );
}
