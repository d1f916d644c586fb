import type { CallOptions } from "@debrid-drive/runtime";
import type { ServerOffset } from "../flows/dates.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { TimeApi } from "../generated/facade/time.ts";
import { flow } from "../load-flows.ts";

/** The clock of the server, and what its dates mean. */
export class Time extends TimeApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Turns dates of the API into instants. See {@link serverOffset}. */
  offset(
    args?: { readonly refresh?: boolean },
    options?: Pick<CallOptions, "signal">,
  ): Promise<ServerOffset> {
    return flow(this.#client, "serverOffset", args, options);
  }
}
