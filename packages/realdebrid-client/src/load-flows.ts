import { loadPart } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "./generated/client.ts";

type Flows = typeof import("./flows-part.ts");
type Flow<Args extends unknown[], Result> = (client: RealDebridClient, ...args: Args) => Result;

/** Runs a flow. They are in a file of their own, which is loaded with the first one. */
export async function flow<Name extends keyof Flows>(
  client: RealDebridClient,
  name: Name,
  ...args: Flows[Name] extends Flow<infer Args, unknown> ? Args : never
): Promise<Flows[Name] extends Flow<never, infer Result> ? Awaited<Result> : never> {
  const flows = await loadPart("RealDebrid", client.clock, () => import("./flows-part.ts"));
  return (flows[name] as Flow<unknown[], never>)(client, ...args);
}
