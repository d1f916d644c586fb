// Bytes of a program as ES modules, minified, gzip -9: what it starts with, and with all that is loaded when it is
// first used. The budgets of this repository's own programs fail when they grow. `--own` leaves out the others.
import { print } from "../../report/run-alone.ts";
import { measureSizes } from "./measure.ts";
import { reportSizes } from "./section.ts";

print(reportSizes(await measureSizes(!process.argv.includes("--own"))));
