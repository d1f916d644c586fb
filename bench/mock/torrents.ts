import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon, { type Request } from "autocannon";
import { CONNECTIONS } from "./measure.ts";
import type { Size } from "./servers/store.ts";
import { withServer } from "./with-server.ts";

/** After the first of these the store, and the journal, are full. */
const STOPS = [50_000, 150_000, 300_000];

export interface Growth {
  readonly added: number;
  readonly refused: number;
  /** At 50,000, 150,000 and 300,000. */
  readonly sizes: readonly Size[];
}

/** Adds 300,000 torrents to a mock, far more than it keeps. */
export function addTorrents(): Promise<Growth> {
  return withServer("store", { execArgv: ["--expose-gc"] }, async ({ url, child }) => {
    let count = 0;
    const next = (request: Request): Request => {
      count += 1;
      const hash = count.toString(16).padStart(40, "0");
      return { ...request, body: `magnet=${encodeURIComponent(`magnet:?xt=urn:btih:${hash}`)}` };
    };
    const send = async (amount: number) => {
      const result = await autocannon({
        url: `${url}/rest/1.0/torrents/addMagnet`,
        method: "POST",
        headers: {
          authorization: `Bearer ${PRIVATE_TOKEN}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        connections: CONNECTIONS,
        amount,
        requests: [{ setupRequest: next }],
      });
      if (result.errors > 0) throw new Error(`adding torrents: ${result.errors} errors`);
      return { added: result["2xx"], refused: result.non2xx };
    };
    const totals = { added: 0, refused: 0 };
    const sizes: Size[] = [];
    for (const stop of STOPS) {
      const { added, refused } = await send(stop - count);
      totals.added += added;
      totals.refused += refused;
      sizes.push(await sizeOf(child));
    }
    return { ...totals, sizes };
  });
}

async function sizeOf(child: ChildProcess): Promise<Size> {
  const answer = once(child, "message");
  child.send("size");
  const [size] = (await answer) as [Size];
  return size;
}
