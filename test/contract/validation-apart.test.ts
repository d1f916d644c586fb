import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Every module that a module leads to, without types. */
async function modulesFrom(url: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const text = url.endsWith(".ts") ? await readFile(fileURLToPath(url), "utf8") : "";
  const values = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gms);
  for (const [, specifier = ""] of values) {
    const next = specifier.startsWith(".") ? new URL(specifier, url).href : resolved(specifier);
    await modulesFrom(next, seen);
  }
  return seen;
}

function resolved(specifier: string): string {
  return specifier.startsWith("@debrid-drive/runtime") ? import.meta.resolve(specifier) : specifier;
}

const isOfValidation = (url: string) => /response-schemas|json-schema|\/validate[./]/.test(url);

describe.each(["realdebrid", "cloudreve"])("%s client", async (api) => {
  const name = `@debrid-drive/${api}-client`;
  const manifest = JSON.parse(
    await readFile(fileURLToPath(import.meta.resolve(`${name}/package.json`)), "utf8"),
  );
  const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));

  test.each(entries)("%s has nothing of the validation unless it is the validation", async (entry) => {
    const modules = await modulesFrom(import.meta.resolve(name + entry.slice(1)));
    const found = [...modules].filter(isOfValidation);
    expect(found.length > 0).toBe(entry === "./validate");
  });
});
