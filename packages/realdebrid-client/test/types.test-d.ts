import { expectTypeOf, test } from "vitest";
import { createClient } from "../src/core.ts";
import { getUser } from "../src/generated/operations/index.ts";
import {
  type Host,
  RealDebrid,
  type TorrentAdded,
  type TorrentInfo,
  type UnrestrictedLink,
  type User,
} from "../src/index.ts";

const rd = new RealDebrid();

test("a call resolves to the model", () => {
  expectTypeOf(rd.user.get()).resolves.toEqualTypeOf<User>();
  expectTypeOf(rd.torrents.addMagnet({ magnet: "" })).resolves.toEqualTypeOf<TorrentAdded>();
  expectTypeOf(rd.torrents.selectFiles({ id: "", files: "all" })).resolves.toEqualTypeOf<void>();
  expectTypeOf(getUser(createClient())).resolves.toEqualTypeOf<User>();
});

test("what is missing or unknown does not compile", () => {
  // @ts-expect-error magnet is required
  rd.torrents.addMagnet({});
  // @ts-expect-error there is no such argument
  rd.torrents.info({ id: "", limit: 1 });
  // @ts-expect-error an operation without arguments takes options in the second place
  rd.user.get({ signal: new AbortController().signal });
  // @ts-expect-error a refresh is a device grant; there is no refresh_token grant
  rd.oauth.createToken({ body: { grant_type: "refresh_token", client_id: "", client_secret: "", code: "" } });
});

test("a token may be missing, as one of the environment may", () => {
  new RealDebrid({ auth: undefined as string | undefined });
});

test("the entries of a map have its values, although an empty one is written as a list", async () => {
  expectTypeOf(Object.entries(await rd.hosts.list())).toEqualTypeOf<[string, Host][]>();
});

test("a result narrows by kind, then by code", async () => {
  const result = await rd.user.get().result();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<User>();
  else if (result.error.kind === "api") expectTypeOf(result.error.code).toEqualTypeOf<8 | 9 | 14 | 34>();
  else if (result.error.kind === "unlisted") expectTypeOf(result.error.code).toEqualTypeOf<number>();
  else if (result.error.kind === "config") expectTypeOf(result.error.field).toEqualTypeOf<string>();
});

test("flows take what makes sense only", async () => {
  expectTypeOf(rd.torrents.waitUntil({ id: "", status: "downloaded" })).resolves.toEqualTypeOf<TorrentInfo>();
  // @ts-expect-error nobody waits for a failure
  rd.torrents.waitUntil({ id: "", status: "dead" });
  // @ts-expect-error one or the other
  rd.torrents.addOnce({ magnet: "", torrent: new Uint8Array() });
  const [result] = await rd.unrestrict.all({ links: [] });
  if (result?.ok) expectTypeOf(result.data).toEqualTypeOf<UnrestrictedLink>();
  else if (result?.error.kind === "unlisted") expectTypeOf(result.error.code).toEqualTypeOf<number>();
});
