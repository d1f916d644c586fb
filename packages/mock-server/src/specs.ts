import { readFile } from "node:fs/promises";
import type { ApiDocument } from "./engine/document.ts";
import { createEngine, type Engine } from "./engine/engine.ts";

export type ApiName = "realdebrid" | "cloudreve";
export const API_NAMES: readonly ApiName[] = ["realdebrid", "cloudreve"];

/** Cloudreve servers with a description of their own, the newest last. */
export const CLOUDREVE_VERSIONS = ["3.3.1", "3.5.3", "3.8.3"] as const;
export type CloudreveVersion = (typeof CLOUDREVE_VERSIONS)[number];

/** The description of the newest Cloudreve has no version in its name. */
export type SpecName = ApiName | `cloudreve-${Exclude<CloudreveVersion, "3.8.3">}`;

export function specOf(api: ApiName, version: CloudreveVersion = "3.8.3"): SpecName {
  return api === "realdebrid" || version === "3.8.3" ? api : `${api}-${version}`;
}

/** Reads a description; throws when it was not bundled. */
export async function loadSpec(name: SpecName): Promise<ApiDocument> {
  // The same place from src/ and from dist/.
  const file = new URL(`../specs/${name}.json`, import.meta.url);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`the description of ${name} is missing: run pnpm bundle`, { cause });
  });
  return parseSpec(name, text);
}

/** Throws when the text is not what the bundle writes. */
export function parseSpec(name: SpecName, text: string): ApiDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw broken(name, (cause as Error).message, cause);
  }
  const { openapi, paths } = (document ?? {}) as Partial<ApiDocument>;
  if (typeof openapi !== "string" || typeof paths !== "object" || paths === null) {
    throw broken(name, "expected an OpenAPI document with paths");
  }
  return document as ApiDocument;
}

const broken = (name: SpecName, why: string, cause?: unknown): Error =>
  new Error(`the description of ${name} is broken: ${why}: run pnpm bundle`, { cause });

const engines = new Map<SpecName, Promise<Engine>>();

/** The compiled description. Compiled once in a process, since it has no state. */
export function loadEngine(name: SpecName): Promise<Engine> {
  const engine = engines.get(name) ?? compile(name);
  engines.set(name, engine);
  // A failure is not kept, so that it can be repaired.
  engine.catch(() => engines.delete(name));
  return engine;
}

async function compile(name: SpecName): Promise<Engine> {
  const document = await loadSpec(name);
  try {
    // That each of these documents compiles is tested.
    return await createEngine(document, true);
  } catch (error) {
    throw new Error(`the description of ${name}: ${(error as Error).message}`, { cause: error });
  }
}
