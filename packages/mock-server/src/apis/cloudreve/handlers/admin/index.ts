import { adminFiles } from "./files.ts";
import { adminGroups } from "./groups.ts";
import { adminNodes } from "./nodes.ts";
import { adminPolicies } from "./policies.ts";
import { adminPolicyAccess } from "./policy-access.ts";
import { adminRecords } from "./records.ts";
import { adminSite } from "./site.ts";
import { adminTrials } from "./trials.ts";
import { adminUsers } from "./users.ts";

/** What administrators do. */
export const admin = {
  ...adminSite,
  ...adminTrials,
  ...adminPolicies,
  ...adminPolicyAccess,
  ...adminGroups,
  ...adminUsers,
  ...adminNodes,
  ...adminFiles,
  ...adminRecords,
};
