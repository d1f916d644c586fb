import { readFile } from "node:fs/promises";
import { type Api, type Description, readApi } from "@debrid-drive/docs-pages";
import { parse } from "yaml";
import { bundleOf } from "./reference-source.ts";

const TITLES = { realdebrid: "Real-Debrid", cloudreve: "Cloudreve" } as const;

/** Both APIs as their bundles describe them. */
export async function readApis(): Promise<readonly Api[]> {
  return Promise.all(
    Object.entries(TITLES).map(async ([name, title]) => {
      const document = parse(await readFile(bundleOf(name), "utf8")) as Description;
      return readApi(name, title, document);
    }),
  );
}
