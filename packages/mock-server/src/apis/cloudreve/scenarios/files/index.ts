import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { archiveScenarios } from "./archives.ts";
import { byteScenarios } from "./bytes.ts";
import { folderScenarios } from "./folders.ts";
import { linkScenarios } from "./links.ts";
import { objectScenarios } from "./objects.ts";
import { storingScenarios } from "./storing.ts";

/** Folders, files, links to them, archives and searches. */
export const fileScenarios: readonly Scenario<CloudreveState>[] = [
  ...folderScenarios,
  ...objectScenarios,
  ...storingScenarios,
  ...byteScenarios,
  ...linkScenarios,
  ...archiveScenarios,
];
