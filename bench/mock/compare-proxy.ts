import { once } from "node:events";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon from "autocannon";
import { fillDrive, moveBody } from "./drive.ts";
import { median } from "./median.ts";
import { type RunningServer, withServer } from "./with-server.ts";

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 16;

/** What goes through the proxy each second, in what goes to the mock without it. */
export interface ProxyRatios {
  /** A short answer of one of the fastest servers there are: what the proxy costs most. */
  readonly user: readonly number[];
  /** A folder with 50 files. */
  readonly folder: readonly number[];
  /** 12 MB up and down again. */
  readonly bytes: readonly number[];
}

/** Both ways take turns, with the same mock behind them. */
export function compareProxy(print: (line: string) => void): Promise<ProxyRatios> {
  return withServer("mock", {}, async ({ url: direct }) => {
    const drive = await fillDrive(direct);
    return withServer("proxy", { args: [direct] }, async (proxy) => {
      const user = (url: string) =>
        load(`${url}/rest/1.0/user`, { authorization: `Bearer ${PRIVATE_TOKEN}` });
      const folder = (url: string) => load(`${url}/api/v3/directory/`, { cookie: drive.cookie });
      const bytes = (url: string) => moveBody(url, drive);
      const found = {
        user: await takeTurns("GET /user, requests/s", user, direct, proxy.url, print),
        folder: await takeTurns("50 files, requests/s", folder, direct, proxy.url, print),
        bytes: await takeTurns("12 MB, MB/s", bytes, direct, proxy.url, print),
      };
      await expectNoViolation(proxy);
      return found;
    });
  });
}

async function takeTurns(
  name: string,
  run: (url: string) => Promise<number>,
  direct: string,
  proxy: string,
  print: (line: string) => void,
): Promise<readonly number[]> {
  for (const url of [direct, proxy]) await run(url);
  const speeds: { direct: number; proxy: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    speeds.push({ direct: await run(direct), proxy: await run(proxy) });
  }
  const middle = (way: "direct" | "proxy") => median(speeds.map((one) => one[way])).toFixed(0);
  print(`${name}: ${middle("direct")} direct, ${middle("proxy")} through the proxy`);
  return speeds.map((one) => one.proxy / one.direct);
}

async function load(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals`);
  return result.requests.mean;
}

async function expectNoViolation({ child }: RunningServer): Promise<void> {
  const answer = once(child, "message");
  child.send("violations");
  const [violations] = (await answer) as [number];
  if (violations > 0) throw new Error(`the proxy reports ${violations} violations`);
}
