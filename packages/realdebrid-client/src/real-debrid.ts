import { createClient, type RealDebridOptions } from "./core.ts";
import { Downloads } from "./facade/downloads.ts";
import { Hosts } from "./facade/hosts.ts";
import { Time } from "./facade/time.ts";
import { Torrents } from "./facade/torrents.ts";
import { Unrestrict } from "./facade/unrestrict.ts";
import type { MagnetLinks, MagnetToLinksArgs, MagnetToLinksOptions } from "./flows/magnet-to-links.ts";
import type { RealDebridClient } from "./generated/client.ts";
import { RealDebridFacade } from "./generated/facade/index.ts";
import { flow } from "./load-flows.ts";

/**
 * The Real-Debrid API (unofficial, not affiliated).
 *
 * @example
 * const rd = new RealDebrid({ auth: token });
 * const user = await rd.user.get();
 */
export class RealDebrid extends RealDebridFacade {
  override readonly downloads: Downloads;
  override readonly hosts: Hosts;
  override readonly time: Time;
  override readonly torrents: Torrents;
  override readonly unrestrict: Unrestrict;
  readonly #client: RealDebridClient;

  constructor(options: RealDebridOptions = {}) {
    const client = createClient(options);
    super(client);
    this.#client = client;
    const { fetch, random } = options;
    this.downloads = new Downloads(client, { fetch, random });
    this.hosts = new Hosts(client);
    this.time = new Time(client);
    this.torrents = new Torrents(client);
    this.unrestrict = new Unrestrict(client);
  }

  /** From a magnet link to downloads; can be resumed from any step. See {@link magnetToLinks}. */
  magnetToLinks(args: MagnetToLinksArgs, options?: MagnetToLinksOptions): Promise<MagnetLinks> {
    return flow(this.#client, "magnetToLinks", args, options);
  }
}
