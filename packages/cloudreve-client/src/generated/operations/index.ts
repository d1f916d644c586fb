// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

export * from "./site.ts";
export * from "./user.ts";
export * from "./directory.ts";
export * from "./remote-download.ts";
