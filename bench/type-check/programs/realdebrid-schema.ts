import type { paths } from "@debrid-drive/realdebrid-client/schema";

export type Torrents = paths["/rest/1.0/torrents"]["get"];
