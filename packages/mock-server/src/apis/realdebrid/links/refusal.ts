import { refuse } from "../common/errors.ts";
import type { LinkTrouble } from "./linked-file.ts";

const CODES = {
  unsupported: 16,
  "in maintenance": 17,
  "limit reached": 18,
  "hoster unavailable": 19,
  "not free": 20,
  "traffic exhausted": 23,
  "file unavailable": 24,
} as const;

/** Why a link is refused, where code 35 can't be. */
export function refuseLink(trouble: LinkTrouble) {
  if (trouble === "not a link") return refuse(400, 2);
  return refuse(503, CODES[trouble === "infringing" ? "file unavailable" : trouble]);
}
