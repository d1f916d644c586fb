import { readFile } from "node:fs/promises";
import { PACKAGE } from "../entry.ts";

interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, unknown>>;
}

/** Real-Debrid's description, without where it is served: these servers would compare that with their own address. */
export async function readDescription(): Promise<Description> {
  const file = new URL("specs/realdebrid.json", PACKAGE);
  const { servers, ...description } = JSON.parse(await readFile(file, "utf8"));
  return description;
}
