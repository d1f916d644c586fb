/** The servers are in France; what they send is in the time there. */
const ZONE = new Intl.DateTimeFormat("en", { timeZone: "Europe/Paris", timeZoneName: "longOffset" });

const HOUR_MS = 3_600_000;
/** The hour asked for last: to ask for a zone takes long, and clocks are changed on the hour. */
let known = { hour: Number.NaN, offset: 0 };

/** How far the server's clock is ahead of UTC, in minutes. */
function offsetAt(time: number): number {
  const hour = Math.floor(time / HOUR_MS);
  if (known.hour !== hour) known = { hour, offset: findOffset(time) };
  return known.offset;
}

function findOffset(time: number): number {
  const name = ZONE.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** The moment shown last: an account's premium time ends when it did a moment ago. */
let shown = { time: Number.NaN, text: "" };

/** `YYYY-MM-DDTHH:mm:ss` by the server's clock. */
function localTime(time: number): string {
  if (shown.time !== time) {
    const text = new Date(time + offsetAt(time) * 60_000).toISOString();
    shown = { time, text: text.slice(0, "YYYY-MM-DDTHH:mm:ss".length) };
  }
  return shown.text;
}

/** A moment as answers show it: whole seconds of the server's clock, with a `Z` all the same. */
export const toServerDate = (time: number): string => `${localTime(time)}.000Z`;

/** The day by the server's calendar, `YYYY-MM-DD`. */
export const toServerDay = (time: number): string => localTime(time).slice(0, "YYYY-MM-DD".length);

/** `2026-07-31 21:52:18` */
export const toServerTime = (time: number): string => localTime(time).replace("T", " ");

/** `2026-07-31T21:52:18+0200`: no colon in the offset. */
export function toServerTimeIso(time: number): string {
  const offset = offsetAt(time);
  const clock = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const digits = clock.map((part) => String(part).padStart(2, "0")).join("");
  return `${localTime(time)}${offset < 0 ? "-" : "+"}${digits}`;
}
