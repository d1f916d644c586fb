import type { Schemas } from "../common/schemas.ts";
import { toServerDate } from "../common/server-time.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { HosterFact } from "./facts.ts";

const ICONS = "https://images.example.com/hosters";

const AVAILABILITY = { up: "up", down: "down", maintenance: "down", unsupported: "unsupported" } as const;

export function viewOfHoster({ id, name }: HosterFact): Schemas["Host"] {
  return { id, name, image: `${ICONS}/${id}.png`, image_big: `${ICONS}/${id}-big.png` };
}

/** A hoster and how it is doing, here and at one other service, which has no more hosters than this one. */
export function viewOfHosterStatus(hoster: HosterFact, now: number): Schemas["HostStatus"] {
  const isSupported = hoster.condition !== "unsupported";
  const checkedAt = toServerDate(lastCheck(hoster, now));
  return {
    ...viewOfHoster(hoster),
    supported: isSupported ? 1 : 0,
    status: AVAILABILITY[hoster.condition],
    check_time: checkedAt,
    competitors_status: isSupported ? { "other.example.com": { status: "up", check_time: checkedAt } } : [],
  };
}

/** Hosters are looked at in a fixed rhythm, and when they change. */
function lastCheck({ changedAt }: HosterFact, now: number): number {
  const rhythm = TIMELINE.hosterCheck * 1000;
  return Math.max(changedAt, Math.floor(now / rhythm) * rhythm);
}
