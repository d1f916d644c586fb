/** Where the servers are. */
export const SERVER_ZONE = "Europe/Paris";

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** How many minutes a zone is ahead of UTC at an instant; undefined where the platform does not know the zone. */
export function offsetIn(timeZone: string, instant: number): number | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, formatOf(timeZone));
  const format = formats.get(timeZone);
  if (format === undefined) return undefined;
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day, hour, minute, second } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - instant) / 60_000);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
}
