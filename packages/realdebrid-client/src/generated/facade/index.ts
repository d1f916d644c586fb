// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { RealDebridClient } from "../client.ts";
import { OauthApi } from "./oauth.ts";
import { UserApi } from "./user.ts";
import { UnrestrictApi } from "./unrestrict.ts";
import { TorrentsApi } from "./torrents.ts";

/** Every operation of Real-Debrid API 1.0, by group. */
export class RealDebridFacade {
  readonly oauth: OauthApi;
  readonly user: UserApi;
  readonly unrestrict: UnrestrictApi;
  readonly torrents: TorrentsApi;

  constructor(client: RealDebridClient) {
    this.oauth = new OauthApi(client);
    this.user = new UserApi(client);
    this.unrestrict = new UnrestrictApi(client);
    this.torrents = new TorrentsApi(client);
  }
}
