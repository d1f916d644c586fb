// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

export * from "./site.ts";
export * from "./user.ts";
export * from "./authn.ts";
export * from "./setting.ts";
export * from "./directory.ts";
export * from "./object.ts";
export * from "./file.ts";
export * from "./upload.ts";
export * from "./share.ts";
export * from "./tag.ts";
export * from "./webdav.ts";
export * from "./remote-download.ts";
export * from "./callback.ts";
export * from "./wopi.ts";
export * from "./admin-site.ts";
export * from "./admin-policy.ts";
export * from "./admin-group.ts";
export * from "./admin-user.ts";
export * from "./admin-node.ts";
export * from "./admin-file.ts";
export * from "./admin-share.ts";
export * from "./admin-download.ts";
export * from "./admin-task.ts";
