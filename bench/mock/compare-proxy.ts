import { once } from "node:events";
import { loadUrl, measure, type Speed } from "./measure.ts";
import { median } from "./median.ts";
import { withServer } from "./with-server.ts";

const ROUNDS = 5;

/** How fast the mock answers through the proxy, next to its answers without; they take turns. */
export async function compareProxy(print: (line: string) => void) {
  const rounds = { direct: [] as Speed[], proxy: [] as Speed[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.direct.push(await measure("mock"));
    rounds.proxy.push(await withServer("mock", {}, ({ url }) => throughProxy(url)));
  }
  for (const [name, speeds] of Object.entries(rounds)) {
    const perSecond = median(speeds.map((one) => one.perSecond));
    const p99 = median(speeds.map((one) => one.p99));
    const memory = median(speeds.map((one) => one.memory));
    print(`${name.padEnd(6)} ${perSecond.toFixed(0).padStart(6)} requests/s, p99 ${p99} ms, ${memory} MB`);
  }
  const ratios = rounds.proxy.map(
    ({ perSecond }, round) => perSecond / (rounds.direct[round]?.perSecond ?? Number.NaN),
  );
  return { middle: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

function throughProxy(target: string): Promise<Speed> {
  return withServer("proxy", { args: [target] }, async ({ url, pid, child }) => {
    const speed = await loadUrl("proxy", url, pid);
    const answer = once(child, "message");
    child.send("violations");
    const [violations] = (await answer) as [number];
    if (violations > 0) throw new Error(`the proxy reports ${violations} violations`);
    return speed;
  });
}
