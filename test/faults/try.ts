import { randomRequests } from "./random-run.ts";
import { operationsOf } from "./operations.ts";
import { report } from "./report.ts";
import { startWatchdog } from "./progress.ts";
startWatchdog();
const operations = [...(await operationsOf("realdebrid")), ...(await operationsOf("cloudreve"))];
await report("random", () => randomRequests(operations, 1, Number(process.argv[2])));
process.exit(0)
