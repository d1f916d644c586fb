// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { CloudreveClient } from "../client.ts";
import { SiteApi } from "./site.ts";
import { UserApi } from "./user.ts";
import { DirectoryApi } from "./directory.ts";
import { RemoteDownloadApi } from "./remote-download.ts";
import { AdminPolicyApi } from "./admin-policy.ts";
import { AdminGroupApi } from "./admin-group.ts";
import { AdminUserApi } from "./admin-user.ts";
import { AdminNodeApi } from "./admin-node.ts";
import { AdminSiteApi } from "./admin-site.ts";
import { AuthnApi } from "./authn.ts";
import { SettingApi } from "./setting.ts";
import { TagApi } from "./tag.ts";
import { WebdavApi } from "./webdav.ts";
import { ObjectApi } from "./object.ts";
import { ShareApi } from "./share.ts";
import { AdminFileApi } from "./admin-file.ts";
import { AdminTaskApi } from "./admin-task.ts";
import { AdminShareApi } from "./admin-share.ts";
import { AdminDownloadApi } from "./admin-download.ts";
import { UploadApi } from "./upload.ts";
import { CallbackApi } from "./callback.ts";
import { WopiApi } from "./wopi.ts";
import { FileApi } from "./file.ts";

/** Every operation of Cloudreve v3 HTTP API, by group. */
export class CloudreveFacade {
  readonly site: SiteApi;
  readonly user: UserApi;
  readonly directory: DirectoryApi;
  readonly remoteDownload: RemoteDownloadApi;
  readonly adminPolicy: AdminPolicyApi;
  readonly adminGroup: AdminGroupApi;
  readonly adminUser: AdminUserApi;
  readonly adminNode: AdminNodeApi;
  readonly adminSite: AdminSiteApi;
  readonly authn: AuthnApi;
  readonly setting: SettingApi;
  readonly tag: TagApi;
  readonly webdav: WebdavApi;
  readonly object: ObjectApi;
  readonly share: ShareApi;
  readonly adminFile: AdminFileApi;
  readonly adminTask: AdminTaskApi;
  readonly adminShare: AdminShareApi;
  readonly adminDownload: AdminDownloadApi;
  readonly upload: UploadApi;
  readonly callback: CallbackApi;
  readonly wopi: WopiApi;
  readonly file: FileApi;

  constructor(client: CloudreveClient) {
    this.site = new SiteApi(client);
    this.user = new UserApi(client);
    this.directory = new DirectoryApi(client);
    this.remoteDownload = new RemoteDownloadApi(client);
    this.adminPolicy = new AdminPolicyApi(client);
    this.adminGroup = new AdminGroupApi(client);
    this.adminUser = new AdminUserApi(client);
    this.adminNode = new AdminNodeApi(client);
    this.adminSite = new AdminSiteApi(client);
    this.authn = new AuthnApi(client);
    this.setting = new SettingApi(client);
    this.tag = new TagApi(client);
    this.webdav = new WebdavApi(client);
    this.object = new ObjectApi(client);
    this.share = new ShareApi(client);
    this.adminFile = new AdminFileApi(client);
    this.adminTask = new AdminTaskApi(client);
    this.adminShare = new AdminShareApi(client);
    this.adminDownload = new AdminDownloadApi(client);
    this.upload = new UploadApi(client);
    this.callback = new CallbackApi(client);
    this.wopi = new WopiApi(client);
    this.file = new FileApi(client);
  }
}
