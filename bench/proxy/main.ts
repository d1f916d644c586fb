// The validating proxy against no proxy, and against one that checks nothing.
import { compareProxy } from "../mock/compare-proxy.ts";
import { rangeOf, type Share } from "../mock/share.ts";

/** Any second hop halves the rate of the shortest answers, so these are held against a proxy that checks nothing. */
const LIMITS = {
  "`GET /user`": { against: "ofBare", least: 0.5 },
  "50 files": { against: "ofDirect", least: 0.5 },
  "12 MB": { against: "ofDirect", least: 0.5 },
} as const;

const rows = await compareProxy(print);
for (const [name, { against, least }] of Object.entries(LIMITS)) {
  const share: Share | undefined = rows.find((row) => row.name === name)?.[against];
  if (share === undefined) throw new Error(`${name} was not measured`);
  const other = against === "ofBare" ? "a proxy that checks nothing" : "direct";
  const good = share.middle >= least;
  print(`${good ? "ok  " : "FAIL"} ${name}: ${rangeOf(share)} of ${other}, at least ${least}`);
  if (!good) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
