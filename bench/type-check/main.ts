// What importing a client costs the compiler, against importing only the plain generated types.
import { runAlone } from "../report/run-alone.ts";
import { typeCheck } from "./section.ts";

await runAlone(typeCheck);
