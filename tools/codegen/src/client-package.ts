import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { withVersionNotes } from "@debrid-drive/spec-versions";
import { parse } from "yaml";
import type { GenerateInput } from "./generate.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { SpecProblem } from "./problem.ts";

/** The `codegen` block in a client's package.json. */
interface CodegenConfig {
  readonly spec: string;
  /** Name of the bundle to read. Default: `openapi.yaml`. */
  readonly bundle?: string;
  /** Names of the bundles of older versions. */
  readonly older?: readonly string[];
  readonly api: string;
  readonly title: string;
  readonly docs: string;
  readonly enveloped?: boolean;
}

/** Reads a client package's settings and the bundle of its description. */
export async function readClientPackage(folder: string): Promise<GenerateInput> {
  const file = join(resolve(folder), "package.json");
  const { name, version, codegen } = JSON.parse(await readFile(file, "utf8")) as {
    name: string;
    version: string;
    codegen?: CodegenConfig;
  };
  if (!codegen) throw new SpecProblem(file, 'has no "codegen" block');
  const read = (bundle: string) => readBundle(file, `${codegen.spec}/${bundle}`);
  return {
    packageName: name,
    packageVersion: version,
    api: codegen.api,
    title: codegen.title,
    docs: codegen.docs,
    enveloped: codegen.enveloped ?? false,
    document: withVersionNotes(await read(codegen.bundle ?? "openapi.yaml")),
    older: await Promise.all((codegen.older ?? []).map(read)),
  };
}

async function readBundle(from: string, specifier: string): Promise<OpenApiDocument> {
  const path = createRequire(from).resolve(specifier);
  try {
    return parse(await readFile(path, "utf8")) as OpenApiDocument;
  } catch (cause) {
    throw new Error(`cannot read ${specifier}; run "pnpm bundle" first`, { cause });
  }
}
