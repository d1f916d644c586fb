import type { paths } from "@debrid-drive/cloudreve-client/schema";

export type Listing = paths["/api/v3/directory/{path}"]["get"];
