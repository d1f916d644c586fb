import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A client package and the description that it is generated from. */
export interface Client {
  readonly name: string;
  readonly version: string;
  /** `specs/<api>`, absolute. */
  readonly specFolder: string;
  /** The bundle that the code is made of, such as `openapi-all.yaml`. */
  readonly bundle: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly codegen?: { readonly api: string; readonly bundle?: string };
}

/** The packages with a `codegen` block, in order of their names. */
export async function findClients(root: string): Promise<readonly Client[]> {
  const folders = (await readdir(join(root, "packages"))).sort();
  const manifests = await Promise.all(
    folders.map(async (name) => {
      const file = join(root, "packages", name, "package.json");
      return JSON.parse(await readFile(file, "utf8")) as Manifest;
    }),
  );
  return manifests.flatMap(({ name, version, codegen }) =>
    codegen
      ? [
          {
            name,
            version,
            specFolder: join(root, "specs", codegen.api),
            bundle: codegen.bundle ?? "openapi.yaml",
          },
        ]
      : [],
  );
}

export function releasedFile({ specFolder }: Client): string {
  return join(specFolder, "released.yaml");
}

export function bundleFile({ specFolder, bundle }: Client): string {
  return join(specFolder, "dist", bundle);
}
