import { readdirSync, readFileSync } from "node:fs";
import { FILES } from "./samples.ts";

const CONTENTS = new Map(readdirSync(FILES).map((name) => [name, readFileSync(`${FILES}${name}`)]));

/** The name of the file that has these bytes, among those that samples read. */
export function fileWith(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  return [...CONTENTS].find(([, content]) => content.equals(bytes))?.[0];
}
