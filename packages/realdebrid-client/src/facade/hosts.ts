import type { CallOptions } from "@debrid-drive/runtime";
import type { HostMatcher, HostMatcherArgs } from "../flows/host-matcher.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { HostsApi } from "../generated/facade/hosts.ts";
import { flow } from "../load-flows.ts";

/** The hosters that are supported, and the links that belong to them. */
export class Hosts extends HostsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Tells which links are supported. See {@link hostMatcher}. */
  matcher(args?: HostMatcherArgs, options?: Pick<CallOptions, "signal">): Promise<HostMatcher> {
    return flow(this.#client, "hostMatcher", args, options);
  }
}
