import { createHash } from "node:crypto";
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

interface Bundle {
  readonly document: OpenApiDocument;
  readonly hash: string;
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
  const read = async (bundle: string) => (await readBundle(file, `${codegen.spec}/${bundle}`)).document;
  const { document, hash } = await readBundle(file, `${codegen.spec}/${codegen.bundle ?? "openapi.yaml"}`);
  return {
    packageName: name,
    packageVersion: version,
    api: codegen.api,
    title: codegen.title,
    docs: codegen.docs,
    enveloped: codegen.enveloped ?? false,
    document: withVersionNotes(document),
    specHash: hash,
    older: await Promise.all((codegen.older ?? []).map(read)),
  };
}

async function readBundle(from: string, specifier: string): Promise<Bundle> {
  const path = createRequire(from).resolve(specifier);
  try {
    const bytes = await readFile(path);
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { document: parse(bytes.toString("utf8")) as OpenApiDocument, hash };
  } catch (cause) {
    throw new Error(`cannot read ${specifier}; run "pnpm bundle" first`, { cause });
  }
}
