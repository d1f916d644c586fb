import { setImmediate as nextTurn } from "node:timers/promises";

/** As many threads as Node has for hashes and files by default. */
const THREADS = 4;
const NOTHING = new Uint8Array();

/** Lets hashes that were begun have their turn, and waits for files; gives whether there were any. */
export async function backgroundWork(): Promise<boolean> {
  let hadFiles = usesFiles();
  await Promise.all(Array.from({ length: THREADS }, () => crypto.subtle.digest("SHA-256", NOTHING)));
  for (; usesFiles(); hadFiles = true) await nextTurn();
  return hadFiles;
}

function usesFiles(): boolean {
  return process.getActiveResourcesInfo().some((type) => type.startsWith("FSReq") || type === "CloseReq");
}
