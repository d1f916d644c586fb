import { readFile } from "node:fs/promises";
import type { Api } from "@debrid-drive/docs-pages";
import { parse } from "yaml";

const ADVICE = new URL("../error-advice.yaml", import.meta.url);

export type Language = "en" | "zh";

interface Advice extends Readonly<Record<Language, string>> {
  readonly codes: readonly number[];
}

/**
 * What to do about each code of an API whose meanings do not say so, in a language.
 *
 * @throws Error when a code has no advice, or advice is about no code
 */
export async function readAdvice(api: Api, language: Language): Promise<ReadonlyMap<number, string>> {
  const all = parse(await readFile(ADVICE, "utf8")) as Readonly<Record<string, readonly Advice[]>>;
  const given = all[api.name];
  if (given === undefined) return new Map();
  const advice = new Map(given.flatMap((one) => one.codes.map((code) => [code, one[language]] as const)));
  const known = api.errorCodes.map(({ code }) => code);
  const stray = [...advice.keys()].find((code) => !known.includes(code));
  if (stray !== undefined) throw new Error(`error-advice.yaml: ${api.name} has no code ${stray}`);
  const missing = known.find((code) => !advice.has(code));
  if (missing !== undefined)
    throw new Error(`error-advice.yaml: ${api.name} has nothing for code ${missing}`);
  return advice;
}
