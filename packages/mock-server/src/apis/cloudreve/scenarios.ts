import type { Scenario } from "../../scenarios/scenario.ts";
import { fileScenarios } from "./scenarios/files.ts";
import { ownShares } from "./scenarios/own-shares.ts";
import { remoteDownloads } from "./scenarios/remote-downloads.ts";
import { sharedFilesRead } from "./scenarios/shared-files.ts";
import { sharedFoldersSeen } from "./scenarios/shared-folders.ts";
import { visitedShares } from "./scenarios/visited-shares.ts";
import type { CloudreveState } from "./state.ts";

export const scenarios: readonly Scenario<CloudreveState>[] = [
  ...fileScenarios,
  ...ownShares,
  ...visitedShares,
  ...sharedFilesRead,
  ...sharedFoldersSeen,
  ...remoteDownloads,
];
