import type { CloudreveClient } from "../../generated/client.ts";
import type { TaskType, UserTask } from "../../generated/models.ts";
import { listTasks } from "../../generated/operations/setting.ts";

const PAGE = 10;
const MOST_PAGES = 5;

/** A task has no id: this is what never changes about it. Several can share it. */
export const keyOf = ({ type, create_date }: UserTask): string => `${type} ${create_date}`;

/** Tasks of a type, the latest change first, as far as five pages go or `isEnough` says. */
export async function readTasks(
  client: CloudreveClient,
  type: TaskType,
  signal: AbortSignal,
  isEnough: (tasks: readonly UserTask[]) => boolean = () => false,
): Promise<UserTask[]> {
  const found: UserTask[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { tasks } = await listTasks(client, { page }, { signal });
    found.push(...tasks.filter((task) => task.type === type));
    // The total is no help: 3.3.1 counts shares instead.
    if (tasks.length < PAGE || isEnough(found)) break;
  }
  return found;
}

/** Those that were not there before. */
export function newSince(before: readonly UserTask[], now: readonly UserTask[]): UserTask[] {
  const old = new Map<string, number>();
  for (const task of before) old.set(keyOf(task), (old.get(keyOf(task)) ?? 0) + 1);
  return now.filter((task) => {
    const count = old.get(keyOf(task)) ?? 0;
    old.set(keyOf(task), count - 1);
    return count <= 0;
  });
}
