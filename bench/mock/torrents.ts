import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon, { type Request } from "autocannon";
import { CONNECTIONS } from "./measure.ts";
import type { Size } from "./servers/store.ts";
import { withServer } from "./with-server.ts";

/** By then the store, and the journal, are full. */
const FIRST = 30_000;
const ALL = 300_000;

export interface Growth {
  readonly added: number;
  readonly refused: number;
  readonly before: Size;
  readonly after: Size;
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
    const first = await send(FIRST);
    const before = await sizeOf(child);
    const rest = await send(ALL - FIRST);
    const after = await sizeOf(child);
    return { added: first.added + rest.added, refused: first.refused + rest.refused, before, after };
  });
}

async function sizeOf(child: ChildProcess): Promise<Size> {
  const answer = once(child, "message");
  child.send("size");
  const [size] = (await answer) as [Size];
  return size;
}
