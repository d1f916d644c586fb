import type { ApiName } from "@debrid-drive/mock-server";
import { readDocument } from "../../support/description.ts";

interface Parameter {
  readonly name?: string;
  readonly $ref?: string;
  readonly "x-multi-segment"?: boolean;
}

interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | readonly Parameter[]>>>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

export interface Facts {
  /** The first tag of each operation. */
  readonly tags: ReadonlyMap<string, string>;
  /** Paths whose end may hold slashes: what is before it, and the end. */
  readonly longPaths: readonly RegExp[];
}

/** What counting needs to know of a description. */
export async function factsOf(api: ApiName): Promise<Facts> {
  const { paths, components } = await readDocument<Described>(`${api}/openapi.yaml`);
  const named = ({ $ref, ...own }: Parameter): Parameter =>
    $ref === undefined ? own : (components?.parameters?.[$ref.split("/").at(-1) ?? ""] ?? own);
  const tags = new Map<string, string>();
  const longPaths: RegExp[] = [];
  for (const [path, item] of Object.entries(paths)) {
    const parameters: Parameter[] = [];
    for (const value of Object.values(item)) {
      if (!("operationId" in value)) parameters.push(...(Array.isArray(value) ? value : []));
      else {
        parameters.push(...(value.parameters ?? []));
        tags.set(value.operationId ?? "", value.tags?.[0] ?? "");
      }
    }
    const long = parameters.map(named).find((one) => one["x-multi-segment"] === true)?.name;
    const [before, after] = path.split(`{${long}}`);
    if (after === "") longPaths.push(new RegExp(`^(${(before ?? "").replace(/\{[^}]+\}/g, "[^/]+")})(.+)$`));
  }
  return { tags, longPaths };
}
