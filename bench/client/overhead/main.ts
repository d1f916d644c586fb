// Microseconds per call of this client with everything on, and of others, against a bare server. ROUNDS and CALLS, of
// the environment, make it longer.
import { runAlone } from "../../report/run-alone.ts";
import { overhead } from "./section.ts";

await runAlone(overhead);
