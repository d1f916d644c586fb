const LONGEST_MS = 365 * 86_400_000;

/**
 * Milliseconds a `Retry-After` asks to wait: whole seconds, or one of the three HTTP date forms.
 * Undefined for anything else. A date in the past is 0.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : parseHttpDate(text, now) - now;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(0, waitMs), LONGEST_MS);
}

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
// By hand, because Date.parse takes almost any text for a date. In turn:
// Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT; Sun Nov  6 08:49:37 1994
const DATE =
  /^\w{3,9},? (?:(\d\d)[ -](\w{3})[ -](\d\d(?:\d\d)?) ([\d:]{8}) GMT|(\w{3}) ([ \d]\d) ([\d:]{8}) (\d{4}))$/;

/** NaN for what is no date. */
function parseHttpDate(text: string, now: number): number {
  const part = DATE.exec(text) ?? [];
  const [, day = part[6], month = part[5], year = part[8], time = part[7] ?? ""] = part;
  const at = MONTHS.indexOf(month ?? "?") / 3;
  const [hour = 24, minute = 60, second = 61] = time.split(":").map(Number);
  const isDate = at % 1 === 0 && Number(day) > 0 && Number(day) < 32;
  if (!isDate || hour > 23 || minute > 59 || second > 60) return Number.NaN;
  return Date.UTC(yearOf(Number(year), now), at, Number(day), hour, minute, second);
}

/** Two digits mean the latest such year that is at most 50 years ahead (RFC 9110, 5.6.7). */
function yearOf(year: number, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 50;
  return year > 99 ? year : latest - ((latest - year) % 100);
}
