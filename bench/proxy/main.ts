// The validating proxy against no proxy, and against one that checks nothing.
import { runAlone } from "../report/run-alone.ts";
import { proxy } from "./section.ts";

await runAlone(proxy);
