import type { StateStart } from "../../engine/mock-api.ts";
import { SeededRandom } from "../seeded.ts";
import { Apps } from "./access/apps.ts";
import { Conditions } from "./access/conditions.ts";
import { Consents } from "./access/consents.ts";
import { Devices } from "./access/devices.ts";
import type { ConsentFact } from "./access/facts.ts";
import { Limits } from "./access/limits.ts";
import { Tokens } from "./access/tokens.ts";
import { TwoFactorLogins } from "./access/two-factor.ts";
import { Account } from "./account/account.ts";
import { Mails } from "./account/mails.ts";
import { Settings } from "./account/settings.ts";
import { Traffic } from "./account/traffic.ts";
import { Containers } from "./hosters/containers.ts";
import { HosterFiles } from "./hosters/files.ts";
import { Hosters } from "./hosters/hosters.ts";
import { Downloads } from "./links/downloads.ts";
import { Links } from "./links/links.ts";
import { TorrentEvents } from "./torrents/events.ts";
import { TorrentLinks } from "./torrents/links.ts";
import { Swarms } from "./torrents/swarms.ts";
import { Torrents } from "./torrents/torrents.ts";

/** A Real-Debrid with one account, and what its user and the site would do by hand. */
export class RealDebridState {
  readonly account: Account;
  readonly settings = new Settings();
  readonly mails: Mails;
  readonly apps: Apps;
  readonly consents: Consents;
  readonly devices: Devices;
  readonly twoFactor: TwoFactorLogins;
  readonly tokens: Tokens;
  /** What the service is going through. */
  readonly conditions: Conditions;
  /** What the world holds under an info hash. */
  readonly swarms: Swarms;
  readonly hosters: Hosters;
  readonly traffic: Traffic;
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
    this.account = new Account(clock, random("account"));
    this.mails = new Mails(clock);
    this.apps = new Apps(clock, random("apps"));
    this.consents = new Consents(clock);
    this.devices = new Devices(clock, random("devices"));
    this.twoFactor = new TwoFactorLogins(clock, random("two-factor"));
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
    this.hosters = new Hosters(clock);
    this.hosterFiles = new HosterFiles(seed, this.hosters);
    this.containers = new Containers();
    this.links = new Links(torrentLinks, this.hosterFiles);
    this.downloads = new Downloads(clock, random("downloads"), this.links);
    this.limits = new Limits(clock, limits);
    this.traffic = new Traffic(clock);
  }

  /** The user types the code in and accepts. */
  approveDevice(userCode: string): void {
    const { credentials, clientId } = this.devices.decide(userCode, "approved");
    if (credentials) this.apps.bind(credentials, clientId);
  }

  /** The user types the code in and refuses. */
  denyDevice(userCode: string): void {
    this.devices.decide(userCode, "denied");
  }

  /** The user accepts on a website's consent page; gives the code that comes with the redirect. */
  authorizeApp(app: { clientId: string; redirectUri: string }): string {
    return this.apps.issueCode(app.clientId, app.redirectUri);
  }

  /** The user decides on the consent page, which then leads back: always after a yes, once after a no. */
  answerConsentPage(clientId: string, decision: ConsentFact["decision"]): void {
    this.consents.decide(clientId, decision);
  }

  /** The user takes the consent back: the app's tokens stop working, and its refresh token with them. */
  revoke(refreshToken: string): void {
    this.consents.withdraw(this.tokens.revoke(refreshToken));
  }

  /** The account's premium time ends now: it is a free account. */
  endPremium(): void {
    this.account.endPremium();
  }

  /** Size in bytes behind an address that `unrestrictLink` gave. */
  downloadSize(url: string): number | undefined {
    return this.downloads.find(url)?.bytes;
  }
}
