import type { CallOptions } from "@debrid-drive/runtime";
import type { HostMatcher, HostMatcherArgs } from "../flows/host-matcher.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { HostsApi } from "../generated/facade/hosts.ts";
import { flows } from "../load-flows.ts";

/** The hosters that are supported, and the links that belong to them. */
export class Hosts extends HostsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Tells which links are supported. See {@link hostMatcher}. */
  async matcher(args?: HostMatcherArgs, options?: Pick<CallOptions, "signal">): Promise<HostMatcher> {
    const { hostMatcher } = await flows();
    return hostMatcher(this.#client, args, options);
  }
}
