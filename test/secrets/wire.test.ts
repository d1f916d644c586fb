import { createServer } from "node:net";
import { getDeviceCredentials, getUser, unrestrictLink } from "@debrid-drive/realdebrid-client/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaksIn } from "./secret.ts";
import { watchedClient } from "./watched-client.ts";

const MARK = "MARKED0SECRET0TOKEN0OF0NOBODY";
let answer: (request: string) => string;
// Whatever the runtime's own fetch hangs on its errors, such as the bytes it could not read.
const server = createServer((socket) => {
  socket.on("data", (data) => socket.end(answer(data.toString())));
  socket.on("error", () => socket.destroy());
});
let baseUrl = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => void server.close());

const once = (text: string) => text.replaceAll("\r\n", " ");

test.each<[string, (request: string) => string]>([
  ["the request itself", (request) => request],
  ["a status line of it", (request) => `HTTP/1.1 ${once(request)}`],
  ["a bad header of it", (request) => `HTTP/1.1 200 OK\r\n${once(request)}\r\n\r\n`],
  ["a bad length", (request) => `HTTP/1.1 200 OK\r\nContent-Length: ${once(request)}\r\n\r\n`],
  ["a bad chunk", (request) => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${request}`],
  ["no gzip", (request) => `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n${request}`],
  ["half of the body", (request) => `HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n${request}`],
  ["a redirect", (request) => `HTTP/1.1 302 Found\r\nLocation: /${encodeURI(request)}\r\n\r\n`],
  ["nothing", () => ""],
])("an answer that is %s gives no secret away", async (_, answerOf) => {
  answer = answerOf;
  const { client, clock, show, seen } = watchedClient({ baseUrl, auth: MARK, retry: false });
  const calls = [
    getUser(client).result(),
    unrestrictLink(client, {
      link: `https://files.example.com/?auth_token=${MARK}`,
      password: MARK,
    }).result(),
    getDeviceCredentials(client, { client_id: MARK, code: MARK }).result(),
  ];
  for (const call of calls) {
    const result = await call;
    expect(result.ok).toBe(false);
    show(result);
  }
  expect(clock.pending).toBe(0);
  expect(leaksIn(seen(), [{ value: MARK, mark: MARK }])).toEqual([]);
});

test("neither does a server that is not there", async () => {
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
  const { port } = gone.address() as { port: number };
  await new Promise((resolve) => gone.close(resolve));
  const address = { baseUrl: `http://127.0.0.1:${port}` };
  const { client, show, seen } = watchedClient({ ...address, auth: MARK, retry: false });
  show(await getDeviceCredentials(client, { client_id: MARK, code: MARK }).result());
  expect(seen()).toContain("ECONNREFUSED");
  expect(leaksIn(seen(), [{ value: MARK, mark: MARK }])).toEqual([]);
});
