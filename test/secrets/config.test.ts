import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { addMagnet, getUser, unrestrictLink } from "@debrid-drive/realdebrid-client/operations";
import { ClientError } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";
import { leaksIn } from "./secret.ts";
import { watchedClient } from "./watched-client.ts";

const MARK = "MARKED0SECRET0TOKEN0OF0NOBODY";
const marks = [{ value: MARK, mark: MARK }];
// biome-ignore lint/suspicious/noExplicitAny: callers without TypeScript give anything
const anything = (value: unknown) => value as any;

function expectNoLeak(work: () => unknown): void {
  try {
    work();
    expect.fail("expected a failure");
  } catch (error) {
    expect(error).toBeInstanceOf(ClientError);
    expect(leaksIn(printed(error), marks)).toEqual([]);
  }
}

test.each<[string, object]>([
  ["a token with a line break", { auth: `${MARK}\n` }],
  ["a token in a wrong place", { auth: MARK, baseUrl: MARK }],
  ["a password in the address", { baseUrl: `https://me:${MARK}@example.com` }],
  ["a query in the address", { baseUrl: `https://example.com/?key=${MARK}` }],
  ["an address of another kind", { baseUrl: `ftp://example.com/${MARK}` }],
  ["a header with a line break", { headers: { "X-Key": `${MARK}\r\n` } }],
  ["a header with a wrong name", { headers: { [`X ${MARK}`]: "1" } }],
  ["a deadline that is none", { timeout: { tryMs: anything(MARK) } }],
  ["a retry that is none", { retry: { maxRetries: anything(MARK) } }],
])("options: %s", (_, options) => {
  expectNoLeak(() => createClient(options));
});

test.each<[string, (client: ReturnType<typeof createClient>) => PromiseLike<unknown>]>([
  ["a text in place of arguments", (client) => addMagnet(client, anything(MARK))],
  ["an object in place of a text", (client) => unrestrictLink(client, { link: anything({ [MARK]: MARK }) })],
  ["half a surrogate pair", (client) => unrestrictLink(client, { link: `${MARK}\ud800`, password: MARK })],
  ["a header that cannot be sent", (client) => getUser(client, {}, { headers: { "X-Key": `${MARK}\0` } })],
  ["a deadline", (client) => getUser(client, {}, { timeout: { totalMs: anything(MARK) } })],
])("arguments: %s", async (_, send) => {
  const { client, show, seen } = watchedClient({
    auth: MARK,
    retry: false,
    fetch: async () => new Response(),
  });
  await send(client).then(() => {}, show);
  expect(leaksIn(seen(), marks)).toEqual([]);
});

test("a limit that is none", async () => {
  const limit = { buckets: { api: { limit: anything(MARK), windowMs: 1 } } };
  const { client, show, seen } = watchedClient({ auth: MARK, limit });
  show(await getUser(client).result());
  expect(seen()).toContain("expected a whole number");
  expect(leaksIn(seen(), marks)).toEqual([]);
});

test("a token that a provider gives in a wrong form", async () => {
  const { client, show, seen } = watchedClient({ auth: () => `${MARK} ` });
  show(await getUser(client).result());
  expect(seen()).toContain("expected printable characters");
  expect(leaksIn(seen(), marks)).toEqual([]);
});

test("the clients themselves", () => {
  const options = { auth: MARK, headers: { "X-Key": MARK } };
  for (const client of [createClient(options), new RealDebrid(options)]) {
    expect(leaksIn(printed(client), marks)).toEqual([]);
  }
});
