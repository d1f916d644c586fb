import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { measure, type Speed } from "./measure.ts";
import { median } from "./median.ts";

const ROUNDS = 3;

/** How fast the mock is next to a bare server with the same answer, and to Prism's own program; they take turns. */
export async function compareSpeed(print: (line: string) => void) {
  const user = await userOfMock();
  const rounds = { bare: [] as Speed[], mock: [] as Speed[], prism: [] as Speed[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.bare.push(await measure("bare", user));
    rounds.mock.push(await measure("mock"));
    rounds.prism.push(await measure("prism-cli"));
  }
  const bare = middle(rounds.bare);
  const mock = middle(rounds.mock);
  const prism = middle(rounds.prism);
  for (const [name, { perSecond, p99, memory }] of Object.entries({
    "node:http": bare,
    mock,
    "prism-cli": prism,
  }))
    print(`${name.padEnd(10)} ${perSecond.toFixed(0).padStart(6)} requests/s, p99 ${p99} ms, ${memory} MB`);
  return { ofBare: mock.perSecond / bare.perSecond, timesPrism: mock.perSecond / prism.perSecond };
}

async function userOfMock(): Promise<string> {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
  return await (await fetch(`${mock.url}/rest/1.0/user`, { headers })).text();
}

const middle = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map(({ perSecond }) => perSecond)),
  p99: median(speeds.map(({ p99 }) => p99)),
  memory: median(speeds.map(({ memory }) => memory)),
});
