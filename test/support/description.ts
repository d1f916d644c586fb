import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A bundled description, named as `realdebrid/openapi.yaml`. */
export async function readDocument<T extends object = Record<string, unknown>>(bundle: string): Promise<T> {
  const file = fileURLToPath(import.meta.resolve(`@debrid-drive/spec-${bundle}`));
  return parse(await readFile(file, "utf8")) as T;
}

/** The keys that lead to what a `$ref` of a bundle stands for. */
export function keysOf(reference: string): readonly string[] {
  return reference.slice(2).split("/").map(decodeURIComponent);
}

/** What a `$ref` stands for, which may be another one. */
export function targetOf(document: object, reference: string): unknown {
  return keysOf(reference).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
}
