import type { UnrestrictAllArgs, UnrestrictAllOptions, UnrestrictResult } from "../flows/unrestrict-all.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { UnrestrictApi } from "../generated/facade/unrestrict.ts";
import { flow } from "../load-flows.ts";

/** Downloads out of links: the operations, and all links of a torrent at once. */
export class Unrestrict extends UnrestrictApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Turns links into downloads, paced, with a result for each. See {@link unrestrictAll}. */
  all(args: UnrestrictAllArgs, options?: UnrestrictAllOptions): Promise<UnrestrictResult[]> {
    return flow(this.#client, "unrestrictAll", args, options);
  }
}
