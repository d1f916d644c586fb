import * as cloudreve from "@debrid-drive/cloudreve-client";
import * as realdebrid from "@debrid-drive/realdebrid-client";
import { runScenarios } from "../scenarios/index.ts";

Object.assign(globalThis, {
  runInPage: (url: string) => runScenarios({ cloudreve, realdebrid, url }),
});
