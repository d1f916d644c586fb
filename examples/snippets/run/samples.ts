import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const APIS = ["realdebrid", "cloudreve"] as const;
export type SampleApi = (typeof APIS)[number];

export interface Sample {
  readonly api: SampleApi;
  /** An operationId. */
  readonly operation: string;
}

const ROOT = new URL("../", import.meta.url);

/** Where what belongs to a sample is: `.ts` the program, `.sh` the same with curl, `.out.txt` what it prints. */
export function fileOf({ api, operation }: Sample, extension: ".ts" | ".sh" | ".out.txt"): string {
  return fileURLToPath(new URL(`${api}/${operation}${extension}`, ROOT));
}

/** The files that samples read, in the folder they run in. */
export const FILES = fileURLToPath(new URL("files/", ROOT));

/** The names of all files of an API's samples. */
export function namesIn(api: SampleApi): readonly string[] {
  return readdirSync(new URL(`${api}/`, ROOT)).sort();
}

export function samplesOf(api: SampleApi): readonly Sample[] {
  const programs = namesIn(api).filter((name) => name.endsWith(".ts"));
  return programs.map((name) => ({ api, operation: name.slice(0, -".ts".length) }));
}
