import { readFile } from "node:fs/promises";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// RSDF, CCF, CCF3 and DLC containers
const links = await rd.unrestrict.containerFile({ body: await readFile("links.rsdf") });
for (const link of links) console.log(link);
