import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measureOverhead, type Overhead } from "./measure.ts";

/** Measures in a process of its own, where nothing lies that other sections have loaded. */
export async function measureApart(): Promise<readonly Overhead[]> {
  const child = fork(fileURLToPath(import.meta.url), { serialization: "advanced" });
  const ended = once(child, "exit").then(([status]) => {
    throw new Error(`the process that measures ended with status ${status}`);
  });
  const [measured] = await Promise.race([once(child, "message"), ended]);
  return measured;
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.send(await measureOverhead());
  process.disconnect();
}
