import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { UnpackedPackage } from "./unpack.ts";

/** How packages without CommonJS are found by those who can use them. */
const WAYS = ["node16-esm", "bundler"];

/** What publint has to say about a tarball, hints included. */
export async function checkWithPublint({ tarball }: UnpackedPackage): Promise<string[]> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What Are The Types Wrong has to say about it. */
export async function checkTypes({ tarball }: UnpackedPackage): Promise<string[]> {
  const found = createPackageFromTarballData(new Uint8Array(await readFile(tarball)));
  const analysis = await checkPackage(found);
  if (!analysis.types) return ["it has no types"];
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem) || WAYS.includes(problem.resolutionKind))
    .map((problem) => `${problem.kind}: ${JSON.stringify(problem)}`);
}
