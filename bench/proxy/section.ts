import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { medianOf, ratiosOf, type Spread } from "../report/spread.ts";
import { table } from "../report/table.ts";
import { compareProxy, type ProxyCase, ROUNDS } from "./measure.ts";

/** Any second hop halves the rate of the shortest answers, so these are held against a proxy that checks nothing. */
const LIMITS = [
  { name: "`GET /user`", against: "bare", least: 0.5 },
  { name: "50 files", against: "direct", least: 0.5 },
  { name: "12 MB", against: "direct", least: 0.5 },
] as const;
const NAMES = { bare: "a proxy that checks nothing", direct: "direct" };

export const proxy: Section = {
  name: "proxy",
  title: "What the proxy costs",
  packages: ["autocannon"],
  run: async () => reportProxy(await compareProxy()),
};

export function reportProxy(cases: readonly ProxyCase[]): Report {
  const rows = cases.map((one) => [
    one.name,
    ...(["direct", "proxy", "bare"] as const).map((way) => speedOf(one, way)),
    range(share(one, "direct")),
    range(share(one, "bare")),
  ]);
  const head = ["what goes through", "direct", "through the proxy", "through a bare one", "of direct"];
  const body = `
The same mock answers 16 connections in three ways that take turns, in ${ROUNDS} rounds: directly, through \`mock-server proxy\`,
and through a proxy on \`node:http\` that passes everything on and checks nothing. Each has a process of its own. All that
went through was checked both ways, with 0 violations, or nothing would stand here. The 12 MB are written to a file of
the drive and downloaded again, and compared byte by byte.

${table([...head, "of the bare one"], rows)}

\`GET /user\` is the shortest of answers out of one of the fastest servers there are: the worst case. A second hop reads and
writes twice as often. The proxy can get more through than the bare one because it sends requests without a body by
undici. A server that takes longer than this mock hides all of it. The proxy is one process more, so on a busy machine
other programs hold it back more than the mock.`;
  return { body, bars: LIMITS.map((limit) => barOf(cases, limit)) };
}

function barOf(cases: readonly ProxyCase[], { name, against, least }: (typeof LIMITS)[number]): Bar {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return {
    what: `${name}, of ${NAMES[against]}`,
    value: share(found, against),
    bound: "at least",
    allowed: least,
  };
}

const share = ({ speeds }: ProxyCase, against: "direct" | "bare"): Spread =>
  ratiosOf(speeds.proxy, speeds[against]);

const speedOf = ({ speeds, unit }: ProxyCase, way: keyof ProxyCase["speeds"]): string =>
  number(medianOf(speeds[way]), { digits: 0, unit });
