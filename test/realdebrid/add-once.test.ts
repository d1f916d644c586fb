import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { addOnce } from "@debrid-drive/realdebrid-client/flows";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";

const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const MAGNET = `magnet:?xt=urn:btih:${HASH}&dn=Big+Buck+Bunny`;

const { mock, wiring } = await createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });
afterAll(() => mock.close());

function start(retry: false | undefined = undefined) {
  mock.reset();
  const options = { ...wiring, auth: PRIVATE_TOKEN, random: () => 0 };
  const client = createClient({ ...options, ...(retry === false && { retry }) });
  return { client, time: wiring.clock };
}

const torrentFile = () => {
  const info = `d6:lengthi9e4:name9:linux.iso12:piece lengthi16384e6:pieces20:${"x".repeat(20)}e`;
  return new TextEncoder().encode(`d8:announce28:https://tracker.example.com/4:info${info}e`);
};

const fault = fc.oneof(
  fc.record({
    kind: fc.constantFrom("reset" as const, "empty" as const, "garbage" as const, "bad-gateway" as const),
    stage: fc.constantFrom("before" as const, "after" as const),
  }),
  fc.record({ kind: fc.constantFrom("short" as const, "truncated-json" as const, "bad-chunk" as const) }),
);

test("whatever answers are lost, calling until it works adds one torrent", async () => {
  const losses = fc.array(fc.option(fault), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(losses, losses, fc.boolean(), async (ofAdds, ofLists, isFile) => {
      const { client, time } = start(false);
      const operation = isFile ? "addTorrent" : "addMagnet";
      for (const [index, one] of ofAdds.entries()) {
        if (one) mock.faults.add({ operation, nth: index + 1, ...one });
      }
      for (const [index, one] of ofLists.entries()) {
        if (one) mock.faults.add({ operation: "listTorrents", nth: index + 1, ...one });
      }
      const source = isFile ? { torrent: torrentFile() } : { magnet: MAGNET };
      for (let calls = 1; ; calls += 1) {
        const end = await time.run(addOnce(client, source).catch((error) => error));
        if ("id" in end) {
          expect(mock.realdebrid.torrents.list().map(({ torrent }) => torrent.id)).toEqual([end.id]);
          break;
        }
        expect(end.kind).toMatch(/^(network|http|decode)$/);
        expect(calls).toBeLessThan(12);
      }
    }),
    { numRuns: 60 },
  );
});

test("a torrent deep in the list is found, however its hash is written", async () => {
  const { client, time } = start();
  const { realdebrid } = mock;
  const wanted = realdebrid.torrents.add({ hash: HASH, name: undefined });
  realdebrid.torrents.slots = 5_000;
  for (let i = 0; i < 2_100; i += 1) {
    realdebrid.torrents.add({ hash: i.toString(16).padStart(40, "0"), name: undefined });
  }
  const magnet = `MAGNET:?dn=x&xt=urn:btih:${HASH.toUpperCase()}`;
  const id = typeof wanted === "string" ? "" : wanted.id;
  expect(await time.run(addOnce(client, { magnet }))).toEqual({ id, hash: HASH, added: false });
  expect(mock.journal.of("listTorrents")).toHaveLength(3);
  realdebrid.conditions.impose("totals missing");
  expect(await time.run(addOnce(client, { magnet }))).toMatchObject({ id });
  expect(mock.journal.of("addMagnet")).toHaveLength(0);
});

test("two at once add one torrent", async () => {
  const { client, time } = start();
  const both = Promise.all([addOnce(client, { magnet: MAGNET }), addOnce(client, { magnet: MAGNET })]);
  const [first, second] = await time.run(both);
  expect(first?.added).toBe(true);
  expect(second).toEqual({ ...first, added: false });
});

test("a failed torrent does not count", async () => {
  const { client, time } = start();
  const first = await time.run(addOnce(client, { magnet: MAGNET }));
  mock.realdebrid.torrentEvents.fail(first.id, "magnet_error");
  const second = await time.run(addOnce(client, { magnet: MAGNET }));
  expect(second).toMatchObject({ added: true });
  expect(second.id).not.toBe(first.id);
});

test("a refusal comes as it is", async () => {
  const { client, time } = start();
  mock.realdebrid.swarms.block(HASH);
  const refused = time.run(addOnce(client, { magnet: MAGNET }));
  await expect(refused).rejects.toMatchObject({ kind: "api", code: 35 });
  expect(mock.journal.of("addMagnet")).toHaveLength(1);
});
