import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { JobQueue } from "../../src/store/job-queue.ts";
import { settle } from "../support/virtual-time.ts";

function start() {
  const queue = new JobQueue();
  const log: string[] = [];
  const job = (name: string) => async () => {
    log.push(`${name} begins`);
    await settle();
    log.push(`${name} ends`);
    return name;
  };
  return { queue, log, job };
}

test("jobs run one at a time, in order, and give what they give", async () => {
  const { queue, log, job } = start();
  expect(await Promise.all(["a", "b"].map((name) => queue.run(job(name))))).toEqual(["a", "b"]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("a job that fails ends itself alone", async () => {
  const { queue, job } = start();
  const failing = queue.run(() => Promise.reject(new Error("mine")));
  const next = queue.run(job("b"));
  await expect(failing).rejects.toThrow("mine");
  expect(await next).toBe("b");
});

test("who gives up leaves its place to the next, at once, and nothing on the signal", async () => {
  const { queue, log, job } = start();
  const controller = new AbortController();
  const { signal } = controller;
  const calls = ["a", "b", "c", "d"].map((name) =>
    queue.run(job(name), "ac".includes(name) ? signal : undefined),
  );
  controller.abort("enough");
  const ends = await Promise.allSettled(calls);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
  expect(log).toEqual(["b begins", "b ends", "d begins", "d ends"]);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a job whose turn has come is not ended by the signal, which is left alone", async () => {
  const { queue, job } = start();
  const controller = new AbortController();
  const before = queue.run(job("a"));
  const call = queue.run(job("b"), controller.signal);
  await before;
  await settle();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  controller.abort("too late");
  expect(await call).toBe("b");
});

test("who has given up already does not wait", async () => {
  const { queue, job } = start();
  const busy = queue.run(job("a"));
  await expect(queue.run(job("b"), AbortSignal.abort("enough"))).rejects.toBe("enough");
  expect(await busy).toBe("a");
  expect(await queue.run(job("c"))).toBe("c");
});
