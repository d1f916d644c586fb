import type { TaskFact } from "../archives/facts.ts";
import type { Schemas } from "../common/schemas.ts";
import type { Columns } from "./list.ts";
import { RECORD_COLUMNS, recordOf } from "./record.ts";

export function viewOfTask(task: TaskFact): Schemas["AdminTask"] {
  return {
    ...recordOf(task),
    Status: task.status,
    Type: task.type,
    UserID: task.owner,
    Progress: task.progress,
    Error: task.error,
    Props: task.props,
  };
}

export const TASK_COLUMNS: Columns<TaskFact> = {
  ...RECORD_COLUMNS,
  status: ({ status }) => status,
  type: ({ type }) => type,
  user_id: ({ owner }) => owner,
  progress: ({ progress }) => progress,
  error: ({ error }) => error,
  props: ({ props }) => props,
};
