import type { TrafficLimit } from "../hosters/facts.ts";

const DAY = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, "YYYY-MM-DD".length);

/** The day that many days later, or earlier. */
export const addDays = (day: string, count: number): string => dayOf(Date.parse(day) + count * DAY);

/** How many days a span has, both ends included. */
export const daysBetween = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / DAY + 1;

/** The first day of the period that a day belongs to. Weeks begin on Monday. */
export function firstDayOf(reset: TrafficLimit["reset"], day: string): string {
  if (reset === "daily") return day;
  if (reset === "monthly") return `${day.slice(0, "YYYY-MM".length)}-01`;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
