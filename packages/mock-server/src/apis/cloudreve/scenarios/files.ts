import type { Scenario } from "../../../scenarios/scenario.ts";
import type { CloudreveState } from "../state.ts";
import { archiveScenarios } from "./files-archives.ts";
import { byteScenarios } from "./files-bytes.ts";
import { folderScenarios } from "./files-folders.ts";
import { linkScenarios } from "./files-links.ts";
import { objectScenarios } from "./files-objects.ts";
import { storingScenarios } from "./files-storing.ts";

/** Folders, files, links to them, archives and searches. */
export const fileScenarios: readonly Scenario<CloudreveState>[] = [
  ...folderScenarios,
  ...objectScenarios,
  ...storingScenarios,
  ...byteScenarios,
  ...linkScenarios,
  ...archiveScenarios,
];
