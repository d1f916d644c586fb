// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { CloudreveClient } from "../client.ts";
import { SiteApi } from "./site.ts";
import { UserApi } from "./user.ts";
import { AuthnApi } from "./authn.ts";
import { SettingApi } from "./setting.ts";
import { DirectoryApi } from "./directory.ts";
import { ObjectApi } from "./object.ts";
import { FileApi } from "./file.ts";
import { UploadApi } from "./upload.ts";
import { ShareApi } from "./share.ts";
import { TagApi } from "./tag.ts";
import { WebdavApi } from "./webdav.ts";
import { RemoteDownloadApi } from "./remote-download.ts";
import { CallbackApi } from "./callback.ts";
import { WopiApi } from "./wopi.ts";
import { AdminSiteApi } from "./admin-site.ts";
import { AdminPolicyApi } from "./admin-policy.ts";
import { AdminGroupApi } from "./admin-group.ts";
import { AdminUserApi } from "./admin-user.ts";
import { AdminNodeApi } from "./admin-node.ts";
import { AdminFileApi } from "./admin-file.ts";
import { AdminShareApi } from "./admin-share.ts";
import { AdminDownloadApi } from "./admin-download.ts";
import { AdminTaskApi } from "./admin-task.ts";

/** Every operation of Cloudreve v3 HTTP API, by group. */
export class CloudreveFacade {
  readonly site: SiteApi;
  readonly user: UserApi;
  readonly authn: AuthnApi;
  readonly setting: SettingApi;
  readonly directory: DirectoryApi;
  readonly object: ObjectApi;
  readonly file: FileApi;
  readonly upload: UploadApi;
  readonly share: ShareApi;
  readonly tag: TagApi;
  readonly webdav: WebdavApi;
  readonly remoteDownload: RemoteDownloadApi;
  readonly callback: CallbackApi;
  readonly wopi: WopiApi;
  readonly adminSite: AdminSiteApi;
  readonly adminPolicy: AdminPolicyApi;
  readonly adminGroup: AdminGroupApi;
  readonly adminUser: AdminUserApi;
  readonly adminNode: AdminNodeApi;
  readonly adminFile: AdminFileApi;
  readonly adminShare: AdminShareApi;
  readonly adminDownload: AdminDownloadApi;
  readonly adminTask: AdminTaskApi;

  constructor(client: CloudreveClient) {
    this.site = new SiteApi(client);
    this.user = new UserApi(client);
    this.authn = new AuthnApi(client);
    this.setting = new SettingApi(client);
    this.directory = new DirectoryApi(client);
    this.object = new ObjectApi(client);
    this.file = new FileApi(client);
    this.upload = new UploadApi(client);
    this.share = new ShareApi(client);
    this.tag = new TagApi(client);
    this.webdav = new WebdavApi(client);
    this.remoteDownload = new RemoteDownloadApi(client);
    this.callback = new CallbackApi(client);
    this.wopi = new WopiApi(client);
    this.adminSite = new AdminSiteApi(client);
    this.adminPolicy = new AdminPolicyApi(client);
    this.adminGroup = new AdminGroupApi(client);
    this.adminUser = new AdminUserApi(client);
    this.adminNode = new AdminNodeApi(client);
    this.adminFile = new AdminFileApi(client);
    this.adminShare = new AdminShareApi(client);
    this.adminDownload = new AdminDownloadApi(client);
    this.adminTask = new AdminTaskApi(client);
  }
}
