import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { measure, type Speed } from "./measure.ts";
import { median } from "./median.ts";
import type { Given } from "./servers/bare.ts";

const ROUNDS = 5;
/** Node sends these by itself. */
const OF_NODE = ["date", "connection", "keep-alive", "content-length"];

/** How fast the mock is next to a bare server with the same answer, and to Prism's own program; they take turns. */
export async function compareSpeed(print: (line: string) => void) {
  const given = JSON.stringify(await answerOfMock());
  const rounds = { bare: [] as Speed[], mock: [] as Speed[], prism: [] as Speed[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.bare.push(await measure("bare", given));
    rounds.mock.push(await measure("mock"));
    rounds.prism.push(await measure("prism-cli"));
  }
  for (const [name, speeds] of Object.entries(rounds)) {
    const { perSecond, p99, memory } = middle(speeds);
    print(`${name.padEnd(6)} ${perSecond.toFixed(0).padStart(6)} requests/s, p99 ${p99} ms, ${memory} MB`);
  }
  return { ofBare: share(rounds.mock, rounds.bare), timesPrism: share(rounds.mock, rounds.prism) };
}

async function answerOfMock(): Promise<Given> {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const authorization = `Bearer ${PRIVATE_TOKEN}`;
  const response = await fetch(`${mock.url}/rest/1.0/user`, { headers: { authorization } });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_NODE.includes(name)));
  return { headers, body: await response.json() };
}

/** Of each round, whose servers had the machine in about the same state: the middle one, the least and the most. */
function share(speeds: readonly Speed[], others: readonly Speed[]) {
  const ratios = speeds.map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? Number.NaN));
  return { middle: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

const middle = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map(({ perSecond }) => perSecond)),
  p99: median(speeds.map(({ p99 }) => p99)),
  memory: median(speeds.map(({ memory }) => memory)),
});
