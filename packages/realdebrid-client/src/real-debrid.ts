import { createClient, type RealDebridOptions } from "./core.ts";
import { Torrents } from "./facade/torrents.ts";
import { Unrestrict } from "./facade/unrestrict.ts";
import {
  type MagnetLinks,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "./flows/magnet-to-links.ts";
import type { RealDebridClient } from "./generated/client.ts";
import { RealDebridFacade } from "./generated/facade/index.ts";

/**
 * The Real-Debrid API (unofficial, not affiliated).
 *
 * @example
 * const rd = new RealDebrid({ auth: token });
 * const user = await rd.user.get();
 */
export class RealDebrid extends RealDebridFacade {
  override readonly torrents: Torrents;
  override readonly unrestrict: Unrestrict;
  readonly #client: RealDebridClient;

  constructor(options: RealDebridOptions = {}) {
    const client = createClient(options);
    super(client);
    this.#client = client;
    this.torrents = new Torrents(client);
    this.unrestrict = new Unrestrict(client);
  }

  /** From a magnet link to downloads; can be resumed from any step. See {@link magnetToLinks}. */
  magnetToLinks(args: MagnetToLinksArgs, options?: MagnetToLinksOptions): Promise<MagnetLinks> {
    return magnetToLinks(this.#client, args, options);
  }
}
