import { readDocument } from "../support/description.ts";

/** With everything that any version of a server has. */
const BUNDLES = { realdebrid: "realdebrid/openapi.yaml", cloudreve: "cloudreve/openapi-all.yaml" };

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** The operationIds of an API, of every version. */
export async function operationIdsOf(api: keyof typeof BUNDLES): Promise<readonly string[]> {
  const { paths } = await readDocument<Described>(BUNDLES[api]);
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  return ids.filter((id) => id !== undefined);
}
