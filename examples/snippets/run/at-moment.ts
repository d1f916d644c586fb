import { mock } from "node:test";

/** Does something while `Date` stands still at a moment, milliseconds since 1970. Timers go on. */
export async function atMoment<T>(now: number, work: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ["Date"], now });
  try {
    return await work();
  } finally {
    mock.timers.reset();
  }
}
