// Makes a share of the random requests, in chapters that each have a session of the mock, and begin anew.
import { Agent } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { startMock } from "@debrid-drive/mock-server";
import { Chapter } from "./chapter.ts";
import { answerCheck } from "./check-answer.ts";
import { operationsOf } from "./operations.ts";
import type { Thread } from "./progress.ts";
import { Tally } from "./tally.ts";

const PER_CHAPTER = 250;
const AT_ONCE = 4;

export interface Share extends Thread {
  readonly seed: number;
  /** Of all shares. */
  readonly count: number;
  readonly workers: number;
  /** Which of the workers this is, from 0. */
  readonly index: number;
}

const { seed, count, workers, index } = workerData as Share;
await using mock = await startMock({ clock: "frozen", journal: { limit: 1 } });
const operations = [...(await operationsOf("realdebrid")), ...(await operationsOf("cloudreve"))];
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const tally = new Tally();
const check = await answerCheck();

let next = index;
const lane = async () => {
  while (next * PER_CHAPTER < count) {
    const number = next;
    next += workers;
    const length = Math.min(PER_CHAPTER, count - number * PER_CHAPTER);
    await new Chapter({ mock, agent, operations, tally, check, seed, number }).run(length);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));
agent.destroy();
parentPort?.postMessage(tally.figures);
