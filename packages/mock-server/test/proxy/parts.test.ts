import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { BodyTap } from "../../src/proxy/body-tap.ts";
import { fieldsOf } from "../../src/proxy/fields-of.ts";
import { PendingChecks } from "../../src/proxy/pending-checks.ts";
import { startUpstream } from "../fixtures/upstream.ts";

test("checks wait for the end of a turn, in their order", async () => {
  const pending = new PendingChecks(100);
  const done: number[] = [];
  for (const number of [1, 2, 3]) pending.add(() => done.push(number), 10);
  expect(done).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual([1, 2, 3]);
});

test.each([
  ["too many", 64, 0],
  ["too much", 2, 60],
])("%s do not wait", (_, count, bytes) => {
  const pending = new PendingChecks(100);
  let done = 0;
  for (let index = 1; index < count; index += 1) pending.add(() => (done += 1), bytes);
  expect(done).toBe(0);
  pending.add(() => (done += 1), bytes);
  expect(done).toBe(count);
});

test("of a body that is announced longer than the cap nothing is held", () => {
  const tap = new BodyTap(10, true);
  tap.announce(12);
  for (const text of ["first ", "second"]) {
    tap.take(Buffer.from(text));
    expect(tap.kept).toBe(0);
  }
  tap.end();
  expect(tap.body()).toMatchObject({ length: 12, bytes: undefined, complete: true });
});

test("headers are read as Node reads them", async () => {
  await using upstream = await startUpstream((_, response) => {
    response.writeHead(200, [
      ["Set-Cookie", "a=1"],
      ["X-Many", "1"],
      ["Content-Type", "text/plain"],
      ["x-many", "2"],
      ["content-type", "text/html"],
      ["set-cookie", "b=2"],
      ["ETag", '"1"'],
      ["constructor", "3"],
    ] as never);
    response.end();
  });
  const [answer] = (await once(httpRequest(upstream.origin).end(), "response")) as [IncomingMessage];
  answer.resume();
  expect({ ...fieldsOf(answer.rawHeaders) }).toEqual({ ...answer.headers });
  expect(answer.headers["x-many"]).toBe("1, 2");
});

test.each([["GET"], ["POST"]])("one connection serves many requests, %s", async (method) => {
  await using upstream = await startUpstream((request, response) => {
    request.resume();
    response.end("ok");
  });
  let connections = 0;
  upstream.server.on("connection", () => {
    connections += 1;
  });
  for (let count = 0; count < 5; count += 1) {
    const answer = await fetch(`${upstream.url}/any`, { method, ...(method === "POST" && { body: "{}" }) });
    expect(await answer.text()).toBe("ok");
  }
  expect(connections).toBe(1);
});
