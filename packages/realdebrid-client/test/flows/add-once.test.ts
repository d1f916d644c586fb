import { expect, test } from "vitest";
import { addOnce } from "../../src/flows/index.ts";
import { RealDebrid } from "../../src/index.ts";
import { type Answer, HASH, ID, json, MAGNET, refusal, scripted, torrent } from "./support.ts";

const none = () => json([], 200, { "x-total-count": "0" });
const one = () => json([torrent({ status: "magnet_conversion" })], 200, { "x-total-count": "1" });

/** Lists one after the other, the last for ever; one answer to the add. */
function account(add: Answer, ...lists: (() => Response)[]) {
  let next = 0;
  return scripted((path) => {
    if (!path.startsWith("torrents?")) return add;
    return (lists[Math.min(next++, lists.length - 1)] ?? none)();
  });
}

const adds = (paths: readonly string[]) => paths.filter((path) => path === "torrents/addMagnet").length;

test("looks, then adds", async () => {
  const { client, clock, paths } = account(json({ id: ID, uri: "" }, 201), none);
  const added = await clock.runUntil(addOnce(client, { magnet: MAGNET }));
  expect(added).toEqual({ id: ID, hash: HASH, added: true });
  expect(paths).toEqual(["torrents?page=1&limit=1000", "torrents/addMagnet"]);
});

test.each<[string, Answer]>([
  ["a lost connection", new Error("made up")],
  ["a gateway's page", new Response("<html></html>", { status: 502 })],
  ["an answer that is no JSON", new Response("<html></html>", { status: 201 })],
  ["an answer without an id", json([], 201)],
  ["an internal error", refusal(500, -1)],
])("after %s it looks again, and never sends twice", async (_, answer) => {
  const late = account(answer, none, none, one);
  const found = await late.clock.runUntil(addOnce(late.client, { magnet: MAGNET }));
  expect(found).toEqual({ id: ID, hash: HASH, added: true });
  const never = account(answer, none);
  const failed = await never.clock.runUntil(addOnce(never.client, { magnet: MAGNET }).catch((e) => e));
  expect(failed).toHaveProperty("kind");
  expect(adds(late.paths) + adds(never.paths)).toBe(2);
});

test("an add that gets no answer in time is looked for", async () => {
  const { client, clock, paths } = account("nothing", none, one);
  const found = await clock.runUntil(addOnce(client, { magnet: MAGNET }));
  expect(found).toMatchObject({ id: ID, added: true });
  expect(adds(paths)).toBe(1);
});

test("already active, says the service: it is looked for", async () => {
  const { client, clock } = account(refusal(400, 33), none, one);
  expect(await clock.runUntil(addOnce(client, { magnet: MAGNET }))).toMatchObject({ id: ID, added: false });
});

test("a list that changes while it is read is read again", async () => {
  const page = (id: string, hash: string) => () =>
    json([torrent({ id, hash })], 200, { "x-total-count": "2" });
  const other = page("OTHERTORRENT1", "0".repeat(40));
  const { client, clock } = account(json({ id: "NEW" }, 201), other, other, page(ID, HASH));
  expect(await clock.runUntil(addOnce(client, { magnet: MAGNET }))).toMatchObject({ id: ID, added: false });
});

test("an abort ends the wait at once, for its turn too", async () => {
  const { client, clock } = account("nothing", none);
  const first = new AbortController();
  const second = new AbortController();
  const ends = [first, second].map(({ signal }) => addOnce(client, { magnet: MAGNET }, { signal }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const start = clock.now();
  second.abort();
  await expect(ends[1]).rejects.toMatchObject({ kind: "aborted", operation: "addOnce" });
  first.abort();
  await expect(ends[0]).rejects.toMatchObject({ kind: "aborted" });
  expect(clock.now()).toBe(start);
});

test("is a method, and wants exactly one source", async () => {
  const rd = new RealDebrid({ fetch: async () => none() });
  const refused = rd.torrents.addOnce({} as never);
  await expect(refused).rejects.toMatchObject({ kind: "config", field: "magnet" });
  const text = rd.torrents.addOnce({ torrent: "d4:infode" as never });
  await expect(text).rejects.toMatchObject({ kind: "config", field: "torrent" });
});

test.each([
  ["nothing", () => new Response("", { status: 200 })],
  ["an empty object", () => json({})],
  ["no content", () => new Response(null, { status: 204 })],
])("%s in place of a list is an empty list", async (_, list) => {
  const { client, clock } = account(json({ id: ID, uri: "" }, 201), list);
  const added = await clock.runUntil(addOnce(client, { magnet: MAGNET }));
  expect(added).toEqual({ id: ID, hash: HASH, added: true });
});
