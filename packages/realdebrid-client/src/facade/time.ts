import type { CallOptions } from "@debrid-drive/runtime";
import type { ServerOffset } from "../flows/dates.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { TimeApi } from "../generated/facade/time.ts";
import { flows } from "../load-flows.ts";

/** The clock of the server, and what its dates mean. */
export class Time extends TimeApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Turns dates of the API into instants. See {@link serverOffset}. */
  async offset(
    args?: { readonly refresh?: boolean },
    options?: Pick<CallOptions, "signal">,
  ): Promise<ServerOffset> {
    const { serverOffset } = await flows();
    return serverOffset(this.#client, args, options);
  }
}
