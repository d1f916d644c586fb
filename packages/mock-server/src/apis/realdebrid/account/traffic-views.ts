import { toMap } from "../common/empty-map.ts";
import type { Schemas } from "../common/schemas.ts";
import { REMOTE, type Traffic } from "./traffic.ts";

/** What the limits leave, by domain. */
export function viewOfTraffic(traffic: Traffic): Schemas["TrafficByHost"] {
  return toMap([...traffic.limits.keys()].flatMap((domain) => entryOf(traffic, domain)));
}

function entryOf(traffic: Traffic, domain: string): readonly (readonly [string, Schemas["Traffic"]])[] {
  const limit = traffic.limits.get(domain);
  const usage = traffic.usageOf(domain);
  if (!limit || !usage) return [];
  // Remote traffic comes with two keys only.
  return domain === REMOTE
    ? [[domain, { left: usage.left, type: limit.type }]]
    : [[domain, { ...usage, ...limit }]];
}

/** The traffic of each day in a span that had any, newest first. */
export function viewOfDays(traffic: Traffic, first: string, last: string): Schemas["TrafficByDay"] {
  const days = new Map<string, [domain: string, bytes: number][]>();
  for (const { day, domain, bytes } of traffic.facts.values()) {
    if (day < first || day > last || domain === REMOTE) continue;
    const hosts = days.get(day) ?? [];
    if (bytes > 0) hosts.push([domain, bytes]);
    days.set(day, hosts);
  }
  const newest = [...days].sort(([one], [other]) => (one < other ? 1 : -1));
  return toMap(newest.map(([day, hosts]) => [day, viewOfDay(hosts)] as const));
}

const viewOfDay = (hosts: readonly (readonly [string, number])[]): Schemas["TrafficDay"] => ({
  host: toMap(hosts),
  bytes: hosts.reduce((total, [, bytes]) => total + bytes, 0),
});
