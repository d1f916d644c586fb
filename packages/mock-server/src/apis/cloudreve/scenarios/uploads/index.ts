import { authorizations } from "./drive-authorizations.ts";
import { localUploads } from "./local.ts";
import { uploadReports } from "./reports.ts";
import { storageUploads } from "./storages.ts";
import { wopiScenarios } from "./wopi.ts";

export const uploads = [
  ...localUploads,
  ...storageUploads,
  ...uploadReports,
  ...authorizations,
  ...wopiScenarios,
];
