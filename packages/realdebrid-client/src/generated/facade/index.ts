// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { RealDebridClient } from "../client.ts";
import { OauthApi } from "./oauth.ts";
import { UserApi } from "./user.ts";
import { UnrestrictApi } from "./unrestrict.ts";
import { TorrentsApi } from "./torrents.ts";
import { DownloadsApi } from "./downloads.ts";
import { StreamingApi } from "./streaming.ts";
import { TrafficApi } from "./traffic.ts";
import { HostsApi } from "./hosts.ts";
import { SettingsApi } from "./settings.ts";
import { TimeApi } from "./time.ts";

/** Every operation of Real-Debrid API 1.0, by group. */
export class RealDebridFacade {
  readonly oauth: OauthApi;
  readonly user: UserApi;
  readonly unrestrict: UnrestrictApi;
  readonly torrents: TorrentsApi;
  readonly downloads: DownloadsApi;
  readonly streaming: StreamingApi;
  readonly traffic: TrafficApi;
  readonly hosts: HostsApi;
  readonly settings: SettingsApi;
  readonly time: TimeApi;

  constructor(client: RealDebridClient) {
    this.oauth = new OauthApi(client);
    this.user = new UserApi(client);
    this.unrestrict = new UnrestrictApi(client);
    this.torrents = new TorrentsApi(client);
    this.downloads = new DownloadsApi(client);
    this.streaming = new StreamingApi(client);
    this.traffic = new TrafficApi(client);
    this.hosts = new HostsApi(client);
    this.settings = new SettingsApi(client);
    this.time = new TimeApi(client);
  }
}
