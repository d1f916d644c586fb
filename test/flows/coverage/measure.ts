import { join } from "node:path";
import { type ApiName, startMock } from "@debrid-drive/mock-server";
import { playScenario, type Reached, SCENARIOS } from "@debrid-drive/mock-server/scenarios";
import type { FlowRun } from "../run-flow.ts";
import { type DriftTotals, drift } from "./drift.ts";
import { factsOf } from "./facts.ts";
import { roundDown, seenItems, shareOf } from "./groups.ts";
import { entryOf, type HarEntry, inOneSegment, readHar, writeHar } from "./har.ts";
import type { Figures } from "./ratchet.ts";

/** The groups of Cloudreve that programs use first. */
const GROUPS = ["user", "directory", "upload", "remoteDownload"];

export interface Measured {
  readonly figures: Figures;
  /** As Redocly counts it. */
  readonly totals: DriftTotals;
  /** How much of it the flows alone cover. */
  readonly flows: DriftTotals;
  /** What of the flows' traffic is not as described. */
  readonly findings: string | undefined;
}

/** How much of an API's description the traffic of the flows and of the mock's scenarios uses. */
export async function measure(
  api: ApiName,
  specs: string,
  runs: readonly FlowRun[],
  folder: string,
): Promise<Measured> {
  const description = join(specs, api, "dist/openapi.yaml");
  // Other versions have descriptions of their own.
  const own = runs.filter(
    ({ flow }) => flow.sources.includes(api) && flow.setup.cloudreveVersion === undefined,
  );
  const traffic = (await Promise.all(own.map(({ har }) => readHar(har)))).flat();
  const { tags, longPaths } = await factsOf(api);
  const fit = (entries: readonly HarEntry[]) =>
    entries
      .filter(({ request }) => belongsTo(api, request.url))
      .map((entry) => inOneSegment(entry, longPaths));
  const sent = fit(traffic);
  const played = await playAll(api);
  const [flowsHar, allHar] = [join(folder, `${api}-flows.har`), join(folder, `${api}-all.har`)];
  await writeHar(flowsHar, sent);
  await writeHar(allHar, [...sent, ...fit(played.entries)]);
  const [flows, all] = await Promise.all([drift(flowsHar, description), drift(allHar, description)]);
  const items = seenItems([await declared(api), ...own.map(({ coverage }) => coverage)], played.reached);
  const groups = (api === "cloudreve" ? GROUPS : []).flatMap((tag): [string, number][] => {
    const { statuses, codes } = shareOf(items, tags, tag);
    return [
      [`${tag} statuses`, statuses],
      [`${tag} codes`, codes],
    ];
  });
  const totals = Object.entries(all.totals).map(([name, { covered, total }]): [string, number] => [
    name,
    roundDown((100 * covered) / total),
  ]);
  return {
    figures: Object.fromEntries([...totals, ...groups]),
    totals: all.totals,
    flows: flows.totals,
    findings: flows.ok ? undefined : flows.output,
  };
}

const belongsTo = (api: ApiName, url: string): boolean => {
  const { pathname } = new URL(url);
  return !pathname.startsWith("/_mock/") && (api === "realdebrid") === /^\/(rest|oauth)\//.test(pathname);
};

/** Every scenario of an API, one after the other, with its traffic. */
async function playAll(
  api: ApiName,
): Promise<{ readonly entries: readonly HarEntry[]; readonly reached: readonly Reached[] }> {
  const entries: HarEntry[] = [];
  const onAnswer = async (request: Request, response: Response) => {
    entries.push(await entryOf(request, response));
  };
  const answers =
    api === "cloudreve"
      ? SCENARIOS.cloudreve.map((scenario) => playScenario("cloudreve", scenario, { onAnswer }))
      : SCENARIOS.realdebrid.map((scenario) => playScenario("realdebrid", scenario, { onAnswer }));
  return { reached: (await Promise.all(answers)).flat(), entries };
}

async function declared(api: ApiName) {
  await using mock = await startMock({ apis: [api] });
  return mock.coverage();
}
