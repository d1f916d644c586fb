import type { StateStart } from "../../engine/mock-api.ts";
import { SeededRandom } from "../seeded.ts";
import { Account } from "./account.ts";
import { Apps } from "./apps.ts";
import { Conditions } from "./conditions.ts";
import { Containers } from "./containers.ts";
import { Devices } from "./devices.ts";
import { Downloads } from "./downloads.ts";
import { HosterFiles } from "./hoster-files.ts";
import { Limits } from "./limits.ts";
import { Links } from "./links.ts";
import { Swarms } from "./swarms.ts";
import { Tokens } from "./tokens.ts";
import { TorrentEvents } from "./torrent-events.ts";
import { TorrentLinks } from "./torrent-links.ts";
import { Torrents } from "./torrents.ts";

/** A Real-Debrid with one account, and what its user and the site would do by hand. */
export class RealDebridState {
  readonly account: Account;
  readonly apps: Apps;
  readonly devices: Devices;
  readonly tokens: Tokens;
  /** What the service is going through. */
  readonly conditions: Conditions;
  /** What the world holds under an info hash. */
  readonly swarms: Swarms;
  readonly torrents: Torrents;
  /** What happens to a torrent from outside. */
  readonly torrentEvents: TorrentEvents;
  /** What hosters hold, and what is the matter with them. */
  readonly hosterFiles: HosterFiles;
  readonly containers: Containers;
  readonly links: Links;
  readonly downloads: Downloads;
  readonly limits: Limits;

  constructor({ clock, seed, limits = false }: StateStart) {
    const random = (purpose: string) => new SeededRandom(seed, `realdebrid ${purpose}`);
    this.account = new Account(clock);
    this.apps = new Apps(clock, random("apps"));
    this.devices = new Devices(clock, random("devices"));
    this.tokens = new Tokens(clock, random("tokens"));
    this.conditions = new Conditions();
    this.swarms = new Swarms(clock, seed);
    const torrentLinks = new TorrentLinks(clock, random("torrent links"), this.swarms);
    this.torrents = new Torrents({
      clock,
      random: random("torrents"),
      swarms: this.swarms,
      links: torrentLinks,
    });
    this.torrentEvents = new TorrentEvents(clock, this.torrents);
    this.hosterFiles = new HosterFiles(seed);
    this.containers = new Containers();
    this.links = new Links(torrentLinks, this.hosterFiles);
    this.downloads = new Downloads(clock, random("downloads"), this.links);
    this.limits = new Limits(clock, limits);
  }

  /** The user types the code in and accepts. */
  approveDevice(userCode: string): void {
    const { credentials } = this.devices.decide(userCode, "approved");
    if (credentials) this.apps.add(credentials);
  }

  /** The user types the code in and refuses. */
  denyDevice(userCode: string): void {
    this.devices.decide(userCode, "denied");
  }

  /** The user accepts on a website's consent page; gives the code that comes with the redirect. */
  authorizeApp(app: { clientId: string; redirectUri: string }): string {
    return this.apps.issueCode(app.clientId, app.redirectUri);
  }

  /** The user takes the consent back: the app's tokens stop working, and its refresh token with them. */
  revoke(refreshToken: string): void {
    this.tokens.revoke(refreshToken);
  }

  /** The account's premium time ends now. */
  endPremium(): void {
    this.account.endPremium();
  }

  /** Size in bytes behind an address that `unrestrictLink` gave. */
  downloadSize(url: string): number | undefined {
    return this.downloads.find(url)?.bytes;
  }
}
