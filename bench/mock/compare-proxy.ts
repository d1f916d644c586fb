import { once } from "node:events";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon from "autocannon";
import { type Drive, fillDrive, moveBody } from "./drive.ts";
import { median } from "./median.ts";
import { rangeOf, type Share, shareOf } from "./share.ts";
import { type RunningServer, withServer } from "./with-server.ts";

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 16;

/** Ways to the same mock: straight, through the proxy, and through one that checks nothing. */
const WAYS = ["direct", "proxy", "bare"] as const;
type Way = (typeof WAYS)[number];

export interface ProxyRow {
  readonly name: string;
  /** What the proxy gets through in each second, in what goes without one. */
  readonly ofDirect: Share;
  /** The same, in what a proxy on `node:http` gets through that checks nothing. */
  readonly ofBare: Share;
}

/** A short answer of one of the fastest servers there are, a longer one, and bodies up and down. */
export function compareProxy(print: (line: string) => void): Promise<readonly ProxyRow[]> {
  return withServer("mock", {}, async ({ url: direct }) => {
    const drive = await fillDrive(direct);
    return withServer("pass-through", { args: [direct] }, (bare) =>
      withServer("proxy", { args: [direct] }, async (proxy) => {
        const rows = await compare({ direct, proxy: proxy.url, bare: bare.url }, drive, print);
        await expectNoViolation(proxy);
        return rows;
      }),
    );
  });
}

async function compare(
  urls: Readonly<Record<Way, string>>,
  drive: Drive,
  print: (line: string) => void,
): Promise<readonly ProxyRow[]> {
  const cases: readonly (readonly [name: string, unit: string, run: (url: string) => Promise<number>])[] = [
    ["`GET /user`", "answers/s", (url) => load(`${url}/rest/1.0/user`, { authorization })],
    ["50 files", "answers/s", (url) => load(`${url}/api/v3/directory/`, { cookie: drive.cookie })],
    ["12 MB", "MB/s", (url) => moveBody(url, drive)],
  ];
  print(
    "| what goes through | direct | through the proxy | through a bare one | of direct | of the bare one |",
  );
  print(
    "| ----------------- | ------ | ----------------- | ------------------ | --------- | --------------- |",
  );
  const rows: ProxyRow[] = [];
  for (const [name, unit, run] of cases) {
    const speeds = await takeTurns(run, urls);
    const row = {
      name,
      ofDirect: shareOf(speeds.proxy, speeds.direct),
      ofBare: shareOf(speeds.proxy, speeds.bare),
    };
    const middles = WAYS.map((way) => `${Math.round(median(speeds[way])).toLocaleString("en")} ${unit}`);
    print(`| ${[name, ...middles, rangeOf(row.ofDirect), rangeOf(row.ofBare)].join(" | ")} |`);
    rows.push(row);
  }
  return rows;
}

const authorization = `Bearer ${PRIVATE_TOKEN}`;

async function takeTurns(
  run: (url: string) => Promise<number>,
  urls: Readonly<Record<Way, string>>,
): Promise<Readonly<Record<Way, readonly number[]>>> {
  for (const way of WAYS) await run(urls[way]);
  const speeds: Record<Way, number[]> = { direct: [], proxy: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) speeds[way].push(await run(urls[way]));
  }
  return speeds;
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
