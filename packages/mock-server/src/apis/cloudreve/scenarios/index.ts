import type { Scenario } from "../../../scenarios/scenario.ts";
import type { CloudreveState } from "../state.ts";
import { account } from "./account/index.ts";
import { adminScenarios } from "./admin/index.ts";
import { remoteDownloads } from "./downloads/downloads.ts";
import { fileScenarios } from "./files/index.ts";
import { sharedFilesRead } from "./shares/files.ts";
import { sharedFoldersSeen } from "./shares/folders.ts";
import { ownShares } from "./shares/own.ts";
import { visitedShares } from "./shares/visited.ts";
import { uploads } from "./uploads/index.ts";

export const scenarios: readonly Scenario<CloudreveState>[] = [
  ...account,
  ...adminScenarios,
  ...fileScenarios,
  ...ownShares,
  ...remoteDownloads,
  ...sharedFilesRead,
  ...sharedFoldersSeen,
  ...uploads,
  ...visitedShares,
];
