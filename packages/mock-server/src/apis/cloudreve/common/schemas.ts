import type { components } from "@debrid-drive/cloudreve-client/schema";

export type Schemas = components["schemas"];
