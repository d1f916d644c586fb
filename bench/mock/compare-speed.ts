import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { medianOf, ratiosOf, type Spread } from "../report/spread.ts";
import { checkAnswer } from "./check-answer.ts";
import { loadUrl, type Speed } from "./measure.ts";
import type { Given } from "./servers/bare.ts";
import { withServer } from "./with-server.ts";

const ROUNDS = 5;
/** Node sends these by itself. */
const OF_NODE = ["date", "connection", "keep-alive", "content-length"];

const BARE = "bare `node:http`";

/** Servers, and what they are started with. */
const OTHERS = {
  mock: { server: "mock", args: [] },
  "openapi-backend": { server: "openapi-backend", args: [] },
  "Scalar's mock server": { server: "scalar", args: [] },
  "MSW source": { server: "msw", args: [] },
  "`prism-cli -v silent`": { server: "prism-cli", args: ["silent"] },
  "`prism-cli`": { server: "prism-cli", args: [] },
} as const;

export interface Row {
  readonly name: string;
  /** Medians. */
  readonly speed: Speed;
  readonly ofBare: Spread;
  /** How many times as fast the mock is. */
  readonly timesThis: Spread;
}

/** How fast the mock and its rivals answer, next to a bare server with the mock's answer; they take turns. */
export async function compareSpeed(): Promise<readonly Row[]> {
  const given = await answerOfMock();
  const servers = { [BARE]: { server: "bare", args: [JSON.stringify(given)] }, ...OTHERS };
  const rounds = new Map<string, Speed[]>(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { server, args }] of Object.entries(servers)) {
      const speed = await withServer(server, { args }, async ({ url, pid }) => {
        await checkAnswer(name, url, given);
        return loadUrl(name, url, pid);
      });
      rounds.get(name)?.push(speed);
    }
  }
  const of = (name: string) => rounds.get(name) ?? [];
  return [...rounds].map(([name, speeds]) => ({
    name,
    speed: middle(speeds),
    ofBare: share(speeds, of(BARE)),
    timesThis: share(of("mock"), speeds),
  }));
}

async function answerOfMock(): Promise<Given> {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const authorization = `Bearer ${PRIVATE_TOKEN}`;
  const response = await fetch(`${mock.url}/rest/1.0/user`, { headers: { authorization } });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_NODE.includes(name)));
  return { headers, body: (await response.json()) as object };
}

const share = (speeds: readonly Speed[], others: readonly Speed[]): Spread =>
  ratiosOf(
    speeds.map(({ perSecond }) => perSecond),
    others.map(({ perSecond }) => perSecond),
  );

const middle = (speeds: readonly Speed[]): Speed => ({
  perSecond: medianOf(speeds.map(({ perSecond }) => perSecond)),
  p99: medianOf(speeds.map(({ p99 }) => p99)),
  memory: medianOf(speeds.map(({ memory }) => memory)),
});
