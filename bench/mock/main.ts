// The mock against a bare server and against others, how long its first answer takes, and what large bodies, many
// requests, sessions and torrents do to it.
import { runAlone } from "../report/run-alone.ts";
import { mock } from "./section.ts";

await runAlone(mock);
