import { loadPart } from "@debrid-drive/runtime";
import type { RealDebridClient } from "./generated/client.ts";

type Flows = typeof import("./flows-part.ts");
type Rest<Flow> = Flow extends (client: RealDebridClient, ...rest: infer Given) => unknown ? Given : never;
type Given<Flow> = Flow extends (client: RealDebridClient, ...rest: never) => infer Result ? Result : never;

/** What takes several calls, in a file of its own: loaded when it is first used. */
export const flows = ({ clock }: RealDebridClient): Promise<Flows> =>
  loadPart("RealDebrid", clock, () => import("./flows-part.ts"));

/** Runs one of them. */
export const flow = async <Name extends keyof Flows>(
  client: RealDebridClient,
  name: Name,
  ...rest: Rest<Flows[Name]>
): Promise<Awaited<Given<Flows[Name]>>> => {
  const run = (await flows(client))[name] as (
    client: RealDebridClient,
    ...rest: unknown[]
  ) => Promise<Awaited<Given<Flows[Name]>>>;
  return run(client, ...rest);
};
