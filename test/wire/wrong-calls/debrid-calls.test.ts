import type { RealDebrid } from "@debrid-drive/realdebrid-client";
import { memoryStore } from "@debrid-drive/realdebrid-client";
import { type OAuthCredentials, oauthTokens } from "@debrid-drive/realdebrid-client/auth";
import { expect, test } from "vitest";
import { json } from "../../support/scripted-server.ts";
import { CUT, debridLines } from "./sent-lines.ts";

const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const magnet = `magnet:?xt=urn:btih:${HASH}`;
const link = "https://real-debrid.com/d/MADEUPLINK123";
const LIST = "GET /rest/1.0/torrents";
const ADD = "POST /rest/1.0/torrents/addMagnet";
const none = { status: 204 };
const refusal = (code: number, status: number) => json({ error: "made_up", error_code: code }, status);

/** The mistake, the call, and what it must send. */
type Row = readonly [mistake: string, call: (rd: RealDebrid) => PromiseLike<unknown>, line: string];

test.each<Row>([
  ["the token in the address, or other calls before this one", (rd) => rd.user.get(), "GET /rest/1.0/user"],
  [
    "fields that nobody asked for, such as an address of somebody else",
    (rd) => rd.unrestrict.link({ link }),
    "POST /rest/1.0/unrestrict/link link=https%3A%2F%2Freal-debrid.com%2Fd%2FMADEUPLINK123",
  ],
  [
    "a container's link sent as a folder",
    (rd) => rd.unrestrict.containerLink({ link: "https://a.example.com/b.dlc" }),
    "POST /rest/1.0/unrestrict/containerLink link=https%3A%2F%2Fa.example.com%2Fb.dlc",
  ],
  [
    "a .torrent file with POST or as a form",
    (rd) => rd.torrents.addTorrent({ body: new Uint8Array([100]) }),
    "PUT /rest/1.0/torrents/addTorrent d",
  ],
  [
    "a container file with POST or as a form",
    (rd) => rd.unrestrict.containerFile({ body: new Uint8Array([100]) }),
    "PUT /rest/1.0/unrestrict/containerFile d",
  ],
  [
    "a selection as JSON",
    (rd) => rd.torrents.selectFiles({ id: "T1", files: "1,3" }),
    "POST /rest/1.0/torrents/selectFiles/T1 files=1%2C3",
  ],
  ["a body with a deletion", (rd) => rd.torrents.delete({ id: "T1" }), "DELETE /rest/1.0/torrents/delete/T1"],
  ["a logout with POST", (rd) => rd.oauth.disableAccessToken(), "GET /rest/1.0/disable_access_token"],
])("not: %s", async (_, call, line) => {
  const { lines, arrived } = await debridLines(call);
  expect(lines).toEqual([line]);
  expect(arrived[0]?.headers).toMatchObject({ authorization: "Bearer MADE-UP-TOKEN" });
});

test("not: pages by offset, which counts what was filtered out", async () => {
  const torrent = (id: string) => ({ id, filename: id, hash: HASH, bytes: 1, progress: 0, status: "queued" });
  const pages = [json([torrent("A"), torrent("B")]), json([torrent("C")]), none];
  const work = async (rd: RealDebrid) => {
    const seen: string[] = [];
    for await (const { id } of rd.torrents.iterate({ pageSize: 2 })) seen.push(id);
    return seen;
  };
  const { lines, end } = await debridLines(work, { [LIST]: pages });
  expect(lines.slice(0, 2)).toEqual([`${LIST}?page=1&limit=2`, `${LIST}?page=2&limit=2`]);
  expect(end).toEqual(["A", "B", "C"]);
});

test("not: a torrent added again when the answer was lost", async () => {
  const torrent = { id: "T1", filename: "x", hash: HASH, bytes: 1, progress: 0, status: "magnet_conversion" };
  const answers = { [LIST]: [none, json([torrent])], [ADD]: [CUT] };
  const { lines, end } = await debridLines((rd) => rd.torrents.addOnce({ magnet }), answers);
  expect(lines.filter((line) => line.startsWith(ADD))).toHaveLength(1);
  expect(end).toMatchObject({ id: "T1", added: true });
});

test.each([
  ["a link that is gone", 19, 503],
  ["a file that may not be served", 35, 451],
  ["a fair use limit", 36, 403],
])("not: another try after a refusal with a code: %s", async (_, code, status) => {
  const answers = { "POST /rest/1.0/unrestrict/link": [refusal(code, status)] };
  const { lines, end } = await debridLines((rd) => rd.unrestrict.link({ link }), answers);
  expect(lines).toHaveLength(1);
  expect(end).toMatchObject({ kind: "api", code });
});

test("not: a token renewed for each of the calls that wait", async () => {
  const token = { access_token: "NEW", refresh_token: "R2", expires_in: 3600, token_type: "Bearer" };
  const held: OAuthCredentials = {
    clientId: "MADEUPCLIENT1",
    clientSecret: "made-up",
    accessToken: "OLD",
    refreshToken: "R1",
    expiresAt: Date.now() - 1_000,
  };
  const auth = oauthTokens({ store: memoryStore<OAuthCredentials>(held) });
  const work = (rd: RealDebrid) => Promise.all([rd.user.get(), rd.user.get(), rd.user.get()]);
  const { lines, arrived } = await debridLines(work, { "POST /oauth/v2/token": [json(token)] }, { auth });
  expect(lines.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  const used = arrived.flatMap(({ method, headers }) => (method === "GET" ? [headers.authorization] : []));
  expect(used).toEqual(Array(3).fill("Bearer NEW"));
});

test("not: a failure because of nothing for an empty list", async () => {
  expect((await debridLines((rd) => rd.torrents.list(), { [LIST]: [none] })).end).toEqual([]);
});

test("not: a page of a proxy taken for an answer", async () => {
  const page = { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Sorry</title>" };
  const { end } = await debridLines((rd) => rd.user.get(), { "GET /rest/1.0/user": [page] });
  expect(end).toMatchObject({ kind: "decode" });
});
