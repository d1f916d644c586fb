import { readFile } from "node:fs/promises";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon from "autocannon";

export interface Speed {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Resident memory after the load, in MB; 0 where it can't be read. */
  readonly memory: number;
}

export const CONNECTIONS = 16;
const SECONDS = { warmUp: 2, load: 4 };

/** How fast a server answers `GET /rest/1.0/user`. */
export async function loadUrl(server: string, url: string, pid: number): Promise<Speed> {
  const options = {
    url: `${url}/rest/1.0/user`,
    headers: { authorization: `Bearer ${PRIVATE_TOKEN}` },
    connections: CONNECTIONS,
  };
  await autocannon({ ...options, duration: SECONDS.warmUp });
  const result = await autocannon({ ...options, duration: SECONDS.load });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${server}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.mean, p99: result.latency.p99, memory: await memoryOf(pid) };
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
