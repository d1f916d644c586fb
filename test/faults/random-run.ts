import { Agent } from "node:http";
import { type Mock, startMock } from "@debrid-drive/mock-server";
import { Chapter } from "./chapter.ts";
import { answerCheck } from "./check-answer.ts";
import type { Operation } from "./operations.ts";
import type { PartResult } from "./report.ts";
import { Tally } from "./tally.ts";

const PER_CHAPTER = 250;
const AT_ONCE = 8;

/** Random requests of every operation, in chapters that each have a session of the mock, and begin anew. */
export async function randomRequests(
  operations: readonly Operation[],
  seed: number,
  count: number,
): Promise<PartResult> {
  await using mock: Mock = await startMock({ clock: "frozen", journal: { limit: 1 } });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const tally = new Tally();
  const check = await answerCheck();
  let next = 0;
  const lane = async () => {
    while (next * PER_CHAPTER < count) {
      const number = next++;
      const length = Math.min(PER_CHAPTER, count - number * PER_CHAPTER);
      await new Chapter({ mock, agent, operations, tally, check, seed, number }).run(length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  agent.destroy();
  return { count: tally.count, failures: tally.failures, note: tally.note, rows: tally.rows };
}
