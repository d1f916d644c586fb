// The cost of an item as lists get longer.
import { runAlone } from "../report/run-alone.ts";
import { growth } from "./section.ts";

await runAlone(growth);
