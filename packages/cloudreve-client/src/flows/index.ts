export type { FlowOptions } from "@debrid-drive/runtime";
export * from "../remote-download/index.ts";
