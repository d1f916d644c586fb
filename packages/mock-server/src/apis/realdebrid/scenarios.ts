import type { Scenario } from "../../scenarios/scenario.ts";
import { containers } from "./scenarios/containers.ts";
import { downloads } from "./scenarios/downloads.ts";
import { limits } from "./scenarios/limits.ts";
import { links } from "./scenarios/links.ts";
import { torrentLife } from "./scenarios/torrent-life.ts";
import { torrentRefusals } from "./scenarios/torrent-refusals.ts";
import type { RealDebridState } from "./state.ts";

export const scenarios: readonly Scenario<RealDebridState>[] = [
  ...containers,
  ...downloads,
  ...limits,
  ...links,
  ...torrentLife,
  ...torrentRefusals,
];
