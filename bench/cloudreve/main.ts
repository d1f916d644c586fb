// A GiB to the mock and back through the client, next to bare fetch.
import { runAlone } from "../report/run-alone.ts";
import { transfers } from "./section.ts";

await runAlone(transfers);
