import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { TaskFact } from "./facts.ts";

type NewTask = Pick<TaskFact, "owner" | "type" | "props"> & Partial<TaskFact>;

/** Background tasks of all users, by number as text. */
export class Tasks {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<TaskFact>(10_000);
  private readonly clock: Clock;
  private last = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  add(given: NewTask): TaskFact {
    const now = this.clock.now();
    this.last += 1;
    const task: TaskFact = {
      status: 0,
      progress: 0,
      error: "",
      createdAt: now,
      updatedAt: now,
      ...given,
      id: this.last,
    };
    this.facts.set(String(task.id), task);
    return task;
  }

  get(id: number): TaskFact | undefined {
    return this.facts.get(String(id));
  }

  delete(id: number): void {
    this.facts.delete(String(id));
  }
}
