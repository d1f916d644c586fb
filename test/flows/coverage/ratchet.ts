/** Percent by name, as `specs/<api>/coverage.json` keeps them. */
export type Figures = Readonly<Record<string, number>>;

/** What must hold whatever was reached before, by name. Codes have no bar: some need a failure that nobody can bring about. */
const BARS: Figures = {
  operations: 100,
  "user statuses": 80,
  "directory statuses": 80,
  "upload statuses": 80,
  "remoteDownload statuses": 80,
};

/** What fell below its bar, or below what was reached before; also what is counted no more. */
export function fallen(reached: Figures, now: Figures): readonly string[] {
  const below = Object.entries(now).flatMap(([name, share]) => {
    const bar = Math.max(BARS[name] ?? 0, reached[name] ?? 0);
    return share < bar ? [`${name} is ${share} %, it has to be ${bar} %`] : [];
  });
  const gone = Object.keys(reached).filter((name) => !(name in now));
  return [...below, ...gone.map((name) => `${name} is counted no more`)];
}
