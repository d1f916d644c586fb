import type { LiveCase } from "../case.ts";
import { accountCases } from "./account.ts";
import { archiveCases } from "./archives.ts";
import { downloadCases } from "./downloads.ts";
import { folderCases } from "./folders.ts";
import { objectCases } from "./objects.ts";
import { remoteDownloadCases } from "./remote-downloads.ts";
import { sessionCases } from "./session.ts";
import { shareCases } from "./shares.ts";
import { siteCases } from "./site.ts";
import { uploadCases } from "./uploads.ts";

export const CASES: readonly LiveCase[] = [
  ...siteCases,
  ...accountCases,
  ...folderCases,
  ...uploadCases,
  ...downloadCases,
  ...objectCases,
  ...shareCases,
  ...archiveCases,
  ...remoteDownloadCases,
  ...sessionCases,
];
