// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { CloudreveClient } from "../client.ts";
import { SiteApi } from "./site.ts";
import { UserApi } from "./user.ts";
import { DirectoryApi } from "./directory.ts";
import { RemoteDownloadApi } from "./remote-download.ts";

/** Every operation of Cloudreve v3 HTTP API, by group. */
export class CloudreveFacade {
  readonly site: SiteApi;
  readonly user: UserApi;
  readonly directory: DirectoryApi;
  readonly remoteDownload: RemoteDownloadApi;

  constructor(client: CloudreveClient) {
    this.site = new SiteApi(client);
    this.user = new UserApi(client);
    this.directory = new DirectoryApi(client);
    this.remoteDownload = new RemoteDownloadApi(client);
  }
}
