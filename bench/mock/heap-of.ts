import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** The bytes that a server still needs, after its garbage was collected. */
export async function heapOf(child: ChildProcess): Promise<number> {
  const answer = once(child, "message");
  child.send("heap");
  const [bytes] = (await answer) as [number];
  return bytes;
}
