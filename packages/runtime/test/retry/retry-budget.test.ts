import { expect, test } from "vitest";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";

function unsteadyServer() {
  const clock = new ManualClock();
  const server = { down: true, requests: 0 };
  const fetch = async () => {
    server.requests += 1;
    return new Response("{}", { status: server.down ? 503 : 200 });
  };
  const retry = { maxRetries: 50, baseDelayMs: 0 };
  const client = testClient({ clock, fetch, retry });
  /** Calls so often, and gives how many requests were sent. */
  const call = async (times: number, down: boolean) => {
    const before = server.requests;
    server.down = down;
    for (let count = 0; count < times; count += 1) {
      await clock.runUntil(client.call(getThing, { id: "1" }).result());
    }
    return server.requests - before;
  };
  return call;
}

test("20 retries for a client, and one more for every ten calls that succeed", async () => {
  const call = unsteadyServer();
  expect(await call(1, true)).toBe(21);
  expect(await call(1, true)).toBe(1);
  await call(9, false);
  expect(await call(1, true)).toBe(1);
  await call(1, false);
  expect(await call(1, true)).toBe(2);
});

test("never more than 20 are saved up", async () => {
  const call = unsteadyServer();
  await call(30, false);
  expect(await call(1, true)).toBe(21);
});
