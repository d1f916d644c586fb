import { readFile } from "node:fs/promises";
import { parse } from "yaml";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The part of an operation that decides what its function and its facade method look like. */
export interface Operation {
  readonly operationId?: string;
  readonly "x-facade"?: string;
  readonly "x-page"?: unknown;
  readonly "x-success-codes"?: readonly number[];
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
}

export interface Description {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

export async function readDescription(file: string): Promise<Description> {
  return parse(await readFile(file, "utf8")) as Description;
}

/** All operations by `METHOD /path`. */
export function operationsOf({ paths = {} }: Description): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) found.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return found;
}

/** The operation that a JSON pointer leads into, such as `GET /user (getUser)`. */
export function operationAt(pointer: string, description: Description): string | undefined {
  const [, area, path, method] = pointer
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (area !== "paths" || path === undefined) return undefined;
  if (method === undefined) return path;
  const operation = description.paths?.[path]?.[method];
  const name = `${method.toUpperCase()} ${path}`;
  return operation?.operationId ? `${name} (${operation.operationId})` : name;
}
