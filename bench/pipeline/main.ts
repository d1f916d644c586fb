// The seconds of root scripts with and without turbo's cache, and what an edit of one description makes anew.
import { runAlone } from "../report/run-alone.ts";
import { pipeline } from "./section.ts";

await runAlone(pipeline);
