import { createClient, type RealDebridOptions } from "./core.ts";
import { Downloads } from "./facade/downloads.ts";
import { Hosts } from "./facade/hosts.ts";
import { Time } from "./facade/time.ts";
import { RealDebridFacade } from "./generated/facade/index.ts";

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

  constructor(options: RealDebridOptions = {}) {
    const client = createClient(options);
    super(client);
    const { fetch, random } = options;
    this.downloads = new Downloads(client, { fetch, random });
    this.hosts = new Hosts(client);
    this.time = new Time(client);
  }
}
