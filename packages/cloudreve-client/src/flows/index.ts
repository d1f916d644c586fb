export type { FlowOptions } from "@debrid-drive/runtime";
export * from "../upload/index.ts";
