import { Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { ClientError, type ClientOptions, memoryStore } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { DRIVE } from "./apis.ts";
import { printed } from "./printed.ts";
import { leaksIn } from "./secret.ts";
import { watched } from "./watched-client.ts";

const MARK = "MARKED0SECRET0COOKIE0OF0NOBODY";
const marks = [{ value: MARK, mark: MARK }];
// biome-ignore lint/suspicious/noExplicitAny: callers without TypeScript give anything
const anything = (value: unknown) => value as any;

test.each<[string, object]>([
  ["a password in the address", { baseUrl: `https://me:${MARK}@example.com` }],
  ["a query in the address", { baseUrl: `https://example.com/?key=${MARK}` }],
  ["a version that is none", { version: MARK }],
  ["a password that is none", { session: { credentials: { userName: MARK, password: { [MARK]: MARK } } } }],
  ["a header with a line break", { headers: { "X-Key": `${MARK}\r\n` } }],
])("options: %s", (_, options) => {
  try {
    new Cloudreve({ baseUrl: DRIVE, ...options });
    expect.fail("expected a failure");
  } catch (error) {
    expect(error).toBeInstanceOf(ClientError);
    expect(leaksIn(printed(error), marks)).toEqual([]);
  }
});

const savedAt = (origin: string) => memoryStore<SavedSession>({ origin, cookie: MARK, secure: true });

test.each<[string, object, (drive: Cloudreve) => PromiseLike<unknown>]>([
  [
    "a session of another server",
    { session: { store: savedAt("https://b.example.com") } },
    (d) => d.user.me(),
  ],
  ["no session", { session: { store: memoryStore(anything({ [MARK]: MARK })) } }, (d) => d.user.me()],
  ["a cookie with a space", {}, (d) => d.session.importCookie(`a ${MARK}`)],
  ["an object in place of a cookie", {}, (d) => d.session.importCookie(anything({ [MARK]: MARK }))],
  [
    "extra headers with a line break",
    { session: { headers: () => ({ "X-Key": `${MARK}\n` }) } },
    (d) => d.user.me(),
  ],
  [
    "an extra header with a wrong name",
    { session: { headers: () => ({ [`X ${MARK}`]: "1" }) } },
    (d) => d.user.me(),
  ],
  [
    "extra headers that fail",
    { session: { headers: () => Promise.reject(new TypeError("none")) } },
    (d) => d.user.me(),
  ],
  ["a password of another kind", {}, (d) => d.session.login({ userName: "me", password: anything([MARK]) })],
  ["half a surrogate pair", {}, (d) => d.share.get({ id: "x", password: `${MARK}\ud800` })],
  ["two slashes in a path", {}, (d) => d.directory.list({ path: `/a//${MARK}` })],
  ["an address that is none", {}, (d) => d.remoteDownload.add({ url: ` ${MARK}`, dst: "/" })],
])("arguments: %s", async (_, options, send) => {
  const fetch = async () => Response.json({ code: 0, data: {}, msg: "" });
  const open = (watching: ClientOptions) =>
    new Cloudreve({ ...watching, baseUrl: DRIVE, version: "3.8.3", retry: false, fetch, ...options });
  const { client, clock, show, seen } = watched(open);
  let error: unknown;
  await clock.runUntil(Promise.resolve(send(client))).catch((reason) => {
    error = reason;
  });
  show(error);
  show(client);
  expect(error).toBeInstanceOf(Error);
  expect(leaksIn(seen(), marks)).toEqual([]);
});
