import { arch, cpus, totalmem, type } from "node:os";
import { versionOf } from "./versions.ts";

/** What figures depend on, without anything that tells whose machine it is. */
export async function describeMachine(): Promise<string> {
  const [{ model = "" } = {}] = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB of memory`;
  const processor = `${model.trim() || "an unknown processor"}, ${cpus().length} cores`;
  const versions = `Node ${process.versions.node}, TypeScript ${await versionOf("typescript")}`;
  return `${processor}, ${memory}; ${type()} ${arch()}; ${versions}.`;
}
