import { readFile } from "node:fs/promises";
import type { ApiDocument } from "./engine/document.ts";
import { createEngine, type Engine } from "./engine/engine.ts";

export type ApiName = "realdebrid" | "cloudreve";
export const API_NAMES: readonly ApiName[] = ["realdebrid", "cloudreve"];

/** Reads a description; throws when it was not bundled. */
export async function loadSpec(name: ApiName): Promise<ApiDocument> {
  // The same place from src/ and from dist/.
  const file = new URL(`../specs/${name}.json`, import.meta.url);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`the description of ${name} is missing: run pnpm bundle`, { cause });
  });
  return JSON.parse(text) as ApiDocument;
}

const engines = new Map<ApiName, Promise<Engine>>();

/** The compiled description. Compiled once in a process, since it has no state. */
export function loadEngine(name: ApiName): Promise<Engine> {
  const engine = engines.get(name) ?? compile(name);
  engines.set(name, engine);
  // A failure is not kept, so that it can be repaired.
  engine.catch(() => engines.delete(name));
  return engine;
}

async function compile(name: ApiName): Promise<Engine> {
  const document = await loadSpec(name);
  try {
    return await createEngine(document);
  } catch (error) {
    throw new Error(`the description of ${name}: ${(error as Error).message}`, { cause: error });
  }
}
