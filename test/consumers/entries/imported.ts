import * as cloudreve from "@debrid-drive/cloudreve-client";
import * as nodeEntry from "@debrid-drive/cloudreve-client/node";
import * as realdebrid from "@debrid-drive/realdebrid-client";
import { report } from "./report.ts";

await report({ cloudreve, nodeEntry, realdebrid });
