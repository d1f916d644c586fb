import type { Scenario } from "../../scenarios/scenario.ts";
import { account } from "./scenarios/account.ts";
import { adminScenarios } from "./scenarios/admin.ts";
import { fileScenarios } from "./scenarios/files.ts";
import { ownShares } from "./scenarios/own-shares.ts";
import { remoteDownloads } from "./scenarios/remote-downloads.ts";
import { sharedFilesRead } from "./scenarios/shared-files.ts";
import { sharedFoldersSeen } from "./scenarios/shared-folders.ts";
import { uploads } from "./scenarios/uploads.ts";
import { visitedShares } from "./scenarios/visited-shares.ts";
import type { CloudreveState } from "./state.ts";

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
