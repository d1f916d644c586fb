import type { components } from "@debrid-drive/realdebrid-client/schema";

export type Schemas = components["schemas"];
