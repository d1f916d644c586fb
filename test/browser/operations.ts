import { readDocument } from "../support/description.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export interface DescribedOperation {
  readonly operationId: string;
  readonly path: string;
  readonly summary: string;
  readonly tags: readonly string[];
}

interface Description {
  readonly paths: Readonly<
    Record<string, Partial<Record<(typeof METHODS)[number], Omit<DescribedOperation, "path">>>>
  >;
}

/** Every operation of a bundled description. */
export async function readOperations(bundle: string): Promise<readonly DescribedOperation[]> {
  const { paths } = await readDocument<Description>(bundle);
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...operation, path }] : [];
    }),
  );
}

/** Where Redoc shows an operation: `#/torrents/addmagnet`. */
export function deepLink({ operationId, tags: [tag = ""] }: DescribedOperation): string {
  return `#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
}
