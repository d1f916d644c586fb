import * as cloudreve from "@debrid-drive/cloudreve-client";
import * as realdebrid from "@debrid-drive/realdebrid-client";
import { runScenarios } from "../scenarios/index.ts";

/** Runs the scenarios against the mock whose address is the request's body. */
const worker = {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runScenarios({ cloudreve, realdebrid, url: await request.text() }));
  },
};

// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module.
export default worker;
