import { expect, test } from "vitest";
import type { LogLevel } from "../../src/index.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";

/** What is written about a call that is answered, and one that waits, is repeated and fails. */
async function lines(logLevel?: LogLevel) {
  const written: string[] = [];
  const clock = new ManualClock(5_000);
  const write = (level: string) => (line: string) => void written.push(`${level} ${line}`);
  const logger = { debug: write("D"), info: write("I"), warn: write("W"), error: write("E") };
  const { fetch } = scriptedFetch(ok(), status(503), status(404));
  const slowly = async (request: Request) => {
    clock.advance(40);
    return fetch(request);
  };
  const limit = { buckets: { api: { limit: 2, windowMs: 500 } } };
  const options = { clock, fetch: slowly, logger, limit, random: () => 0 };
  const client = testClient({ ...options, ...(logLevel && { logLevel }) });
  for (let calls = 0; calls < 2; calls += 1) {
    await clock.runUntil(client.call({ ...getThing, bucket: "api" }, { id: "ARGUMENT" }).result());
  }
  return written;
}

const failed = ["E getThing: HTTP 404 without an error code"];
const warned = ["W getThing: HTTP 503 without an error code; try 2 follows in 0 ms", ...failed];
const informed = [warned[0], "I getThing: waited 460 ms for the limit of api", ...failed];

test.each<[LogLevel | undefined, unknown[]]>([
  ["off", []],
  ["error", failed],
  ["warn", warned],
  [undefined, warned],
  ["info", informed],
])("at level %s, a logger gets these lines and no others", async (level, expected) => {
  expect(await lines(level)).toEqual(expected);
});

test("at level debug every request and answer has a line, without arguments", async () => {
  expect(await lines("debug")).toEqual([
    "D getThing: GET /things/{id}, try 1",
    "D getThing: HTTP 200, 8 bytes in 40 ms",
    "D getThing: GET /things/{id}, try 1",
    "D getThing: HTTP 503, 4 bytes in 40 ms",
    warned[0],
    informed[1],
    "D getThing: GET /things/{id}, try 2",
    "D getThing: HTTP 404, 4 bytes in 40 ms",
    ...failed,
  ]);
});
