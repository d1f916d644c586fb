// Turns links into addresses to download from:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/unrestrict-all.ts <link> [<link> …]

import { print, start } from "./from-environment.ts";

const { rd, args } = start("unrestrict-all.ts <link> [<link> ...]");
for (const result of await rd.unrestrict.all({ links: args })) {
  if (result.ok) print(result.data.download);
  else print(`${result.link}  ${result.tried ? "failed" : "was not tried"}: ${result.error.message}`);
}
