import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** What people have decided about dependencies. */
export interface Reasons {
  /** Why a package depends on another, by both names. */
  readonly why: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why an install script of a dependency does no harm, by its name. */
  readonly installScripts: Readonly<Record<string, string>>;
  /** Licences that users can live with. */
  readonly licences: readonly string[];
}

export async function readReasons(): Promise<Reasons> {
  return parse(await readFile(new URL("../reasons.yaml", import.meta.url), "utf8")) as Reasons;
}
