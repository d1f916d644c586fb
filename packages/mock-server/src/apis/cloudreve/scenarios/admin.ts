import type { Scenario } from "../../../scenarios/scenario.ts";
import type { CloudreveState } from "../state.ts";
import { access } from "./admin/access.ts";
import { files } from "./admin/files.ts";
import { groups } from "./admin/groups.ts";
import { nodes } from "./admin/nodes.ts";
import { policies } from "./admin/policies.ts";
import { records } from "./admin/records.ts";
import { site } from "./admin/site.ts";
import { users } from "./admin/users.ts";

/** What administrators meet. */
export const adminScenarios: readonly Scenario<CloudreveState>[] = [
  ...access,
  ...site,
  ...policies,
  ...groups,
  ...users,
  ...nodes,
  ...files,
  ...records,
];
