// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

export * from "./oauth.ts";
export * from "./user.ts";
export * from "./unrestrict.ts";
export * from "./torrents.ts";
export * from "./downloads.ts";
export * from "./streaming.ts";
export * from "./traffic.ts";
export * from "./hosts.ts";
export * from "./settings.ts";
export * from "./time.ts";
