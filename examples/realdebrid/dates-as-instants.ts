// Says when something really happened: dates of the API are times of the server's clock, in spite of their Z.
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/dates-as-instants.ts 2026-07-31T21:52:18.000Z [<date> …]

import { print, start } from "./from-environment.ts";

const { rd, args } = start("dates-as-instants.ts <date> [<date> ...]");
const offset = await rd.time.offset();
print(`The server is ${offset.minutes} minutes ahead of UTC`);
for (const date of args) print(`${date}  ${offset.toDate(date).toISOString()}`);
