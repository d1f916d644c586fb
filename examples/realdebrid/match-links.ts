// Says which links Real-Debrid can do something with, without sending them:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/match-links.ts <link> [<link> …]

import { print, start } from "./from-environment.ts";

const { rd, args } = start("match-links.ts <link> [<link> ...]");
const matcher = await rd.hosts.matcher();
for (const link of args) print(`${link}  ${matcher.match(link) ?? "not supported"}`);
if (matcher.skipped.length > 0) print(`${matcher.skipped.length} patterns were left out`);
