import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { access } from "./access.ts";
import { files } from "./files.ts";
import { groups } from "./groups.ts";
import { nodes } from "./nodes.ts";
import { policies } from "./policies.ts";
import { records } from "./records.ts";
import { site } from "./site.ts";
import { users } from "./users.ts";

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
