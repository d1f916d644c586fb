import { once } from "node:events";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon from "autocannon";
import { type Drive, fillDrive, moveBody } from "../mock/drive.ts";
import { type RunningServer, withServer } from "../mock/with-server.ts";

export const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 16;

/** Ways to the same mock: straight, through the proxy, and through one that checks nothing. */
const WAYS = ["direct", "proxy", "bare"] as const;
type Way = (typeof WAYS)[number];

export interface ProxyCase {
  readonly name: string;
  readonly unit: string;
  /** What goes through in a second, in each round. */
  readonly speeds: Readonly<Record<Way, readonly number[]>>;
}

/** A short answer of one of the fastest servers there are, a longer one, and bodies up and down. */
export function compareProxy(): Promise<readonly ProxyCase[]> {
  return withServer("mock", {}, async ({ url: direct }) => {
    const drive = await fillDrive(direct);
    return withServer("pass-through", { args: [direct] }, (bare) =>
      withServer("proxy", { args: [direct] }, async (proxy) => {
        const cases = await compare({ direct, proxy: proxy.url, bare: bare.url }, drive);
        await expectNoViolation(proxy);
        return cases;
      }),
    );
  });
}

async function compare(urls: Readonly<Record<Way, string>>, drive: Drive): Promise<readonly ProxyCase[]> {
  const cases: readonly (readonly [name: string, unit: string, run: (url: string) => Promise<number>])[] = [
    ["`GET /user`", "answers/s", (url) => load(`${url}/rest/1.0/user`, { authorization })],
    ["50 files", "answers/s", (url) => load(`${url}/api/v3/directory/`, { cookie: drive.cookie })],
    ["12 MB", "MB/s", (url) => moveBody(url, drive)],
  ];
  const measured: ProxyCase[] = [];
  for (const [name, unit, run] of cases) measured.push({ name, unit, speeds: await takeTurns(run, urls) });
  return measured;
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
