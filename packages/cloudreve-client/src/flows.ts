export type { FlowOptions } from "@debrid-drive/runtime";
export * from "./download/index.ts";
export * from "./fs/index.ts";
export * from "./remote-download/index.ts";
export * from "./share/index.ts";
export * from "./upload/index.ts";
