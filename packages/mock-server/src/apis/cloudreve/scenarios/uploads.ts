import { authorizations } from "./drive-authorizations.ts";
import { localUploads } from "./upload-local.ts";
import { uploadReports } from "./upload-reports.ts";
import { storageUploads } from "./upload-storages.ts";
import { wopiScenarios } from "./wopi.ts";

export const uploads = [
  ...localUploads,
  ...storageUploads,
  ...uploadReports,
  ...authorizations,
  ...wopiScenarios,
];
