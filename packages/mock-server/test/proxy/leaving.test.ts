import { expect, test } from "vitest";
import type { ProxyLog } from "../../src/index.ts";
import { sendPlain } from "../../src/proxy/send-plain.ts";
import { readTarget } from "../../src/proxy/target.ts";
import { later } from "../fixtures/later.ts";
import { startUpstream } from "../fixtures/upstream.ts";

const WAYS = [
  ["before the answer", "GET"],
  ["before the answer", "POST"],
  ["in the body of the answer", "GET"],
  ["in the body of the answer", "POST"],
] as const;

test.each(WAYS)("a client that leaves %s takes its request along, %s", async (when, method) => {
  const log: ProxyLog[] = [];
  const gone = later();
  const leaving = new AbortController();
  const isLate = when === "in the body of the answer";
  await using upstream = await startUpstream(
    (request, response) => {
      request.resume();
      request.socket.on("close", () => gone.now());
      if (isLate) response.writeHead(200, { "content-length": 1_000 }).write("half");
      else leaving.abort();
    },
    { onRequest: (entry) => log.push(entry) },
  );
  const asked = fetch(upstream.url, {
    method,
    signal: leaving.signal,
    ...(method === "POST" && { body: "{}" }),
  });
  if (isLate) {
    const reader = (await asked).body?.getReader();
    await reader?.read();
    leaving.abort();
  } else await expect(asked).rejects.toThrow();
  await gone.done;
  expect(log).toMatchObject([{ failure: { kind: "client_left" } }]);
});

test("a client that leaves in its own body takes the request along", async () => {
  const gone = later();
  const arrived = later();
  await using upstream = await startUpstream((request) => {
    request.on("data", () => arrived.now());
    request.on("error", () => gone.now());
  });
  const leaving = new AbortController();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from("half")),
  });
  const init = { method: "PUT", body, duplex: "half", signal: leaving.signal } as RequestInit;
  const asked = fetch(`${upstream.url}/up`, init);
  await arrived.done;
  leaving.abort();
  await expect(asked).rejects.toThrow();
  await gone.done;
});

test("a request that is given up before there is a connection is never sent", async () => {
  const requests: string[] = [];
  await using upstream = await startUpstream((request, response) => {
    requests.push(request.url ?? "");
    response.end();
  });
  const target = await readTarget(upstream.origin);
  const told: string[] = [];
  const ask = (path: string, settled: () => void) => {
    const tell = (what: string) => () => {
      told.push(`${path} ${what}`);
      settled();
    };
    const receiver = { begin: tell("begins"), data: tell("goes on"), end: tell("ends"), fail: tell("fails") };
    return sendPlain(target.dispatcher, { method: "GET", path, headers: [] }, receiver);
  };
  const answered = later();
  ask("/left", () => {})();
  ask("/stayed", answered.now);
  await answered.done;
  target.close();
  expect([requests, told[0]]).toEqual([["/stayed"], "/stayed begins"]);
});
