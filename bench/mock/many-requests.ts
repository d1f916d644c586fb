import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon, { type Request } from "autocannon";
import { heapOf } from "./heap-of.ts";
import { CONNECTIONS } from "./measure.ts";
import { withServer } from "./with-server.ts";

const TOTAL = 1_000_000;
/** The first of these fills the journal. */
const STEP = 100_000;
const authorization = `Bearer ${PRIVATE_TOKEN}`;

/** Sends a million requests; gives the heap after each 100,000, in bytes. */
export function sendMany(): Promise<readonly number[]> {
  let count = 0;
  /** No two are alike, so that what is kept by path, by query or by media type is seen. */
  const unlike = (request: Request): Request => {
    count += 1;
    const path = (request.path ?? "").replace("NUMBER", String(count));
    return { ...request, path, headers: { authorization, accept: `text/${count}` } };
  };
  const requests: Request[] = [
    "/rest/1.0/user",
    "/rest/1.0/torrents?limit=5&page=NUMBER",
    "/rest/1.0/torrents/info/NUMBER",
    "/rest/1.0/nothing/NUMBER",
    "/api/v3/site/config?NUMBER",
  ].map((path) => ({ path, setupRequest: unlike }));

  return withServer("whole", { execArgv: ["--expose-gc"] }, async ({ url, child }) => {
    const heaps: number[] = [];
    for (let sent = 0; sent < TOTAL; sent += STEP) {
      const result = await autocannon({ url, connections: CONNECTIONS, amount: STEP, requests });
      const answered = result["2xx"] + result.non2xx;
      // Of five in a row, two find nothing.
      if (answered !== STEP || result.errors > 0 || result.non2xx !== (STEP * 2) / requests.length) {
        throw new Error(`of ${STEP} requests ${answered} were answered, ${result.non2xx} of them refused`);
      }
      heaps.push(await heapOf(child));
    }
    return heaps;
  });
}
