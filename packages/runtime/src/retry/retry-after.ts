const LONGEST_MS = 365 * 86_400_000;

/**
 * Milliseconds a `Retry-After` asks to wait: whole seconds, or one of the three HTTP date forms.
 * Undefined for anything else. A date in the past is 0.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_MS);
  const at = parseHttpDate(text, now);
  return at === undefined ? undefined : Math.min(Math.max(0, at - now), LONGEST_MS);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TIME = "(?<h>\\d\\d):(?<min>\\d\\d):(?<s>\\d\\d)";
const DATE_FORMS = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^\\w{3}, (?<d>\\d\\d) (?<mon>\\w{3}) (?<y>\\d{4}) ${TIME} GMT$`),
  // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^\\w{6,9}, (?<d>\\d\\d)-(?<mon>\\w{3})-(?<y>\\d\\d) ${TIME} GMT$`),
  // Sun Nov  6 08:49:37 1994
  new RegExp(`^\\w{3} (?<mon>\\w{3}) (?<d>[ \\d]\\d) ${TIME} (?<y>\\d{4})$`),
];

// By hand, because Date.parse takes almost any text for a date.
function parseHttpDate(text: string, now: number): number | undefined {
  for (const form of DATE_FORMS) {
    const part = form.exec(text)?.groups;
    if (part === undefined) continue;
    const month = MONTHS.indexOf(part.mon ?? "");
    const [day, hour, minute, second] = [part.d, part.h, part.min, part.s].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    if (month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
    return Date.UTC(yearOf(Number(part.y), now), month, day, hour, minute, second);
  }
  return undefined;
}

/** Two digits mean the latest such year that is at most 50 years ahead (RFC 9110, 5.6.7). */
function yearOf(year: number, now: number): number {
  if (year > 99) return year;
  const latest = new Date(now).getUTCFullYear() + 50;
  return latest - ((latest - year) % 100);
}
