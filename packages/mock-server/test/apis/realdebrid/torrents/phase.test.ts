import fc from "fast-check";
import { expect, it } from "vitest";
import type { TorrentFact } from "../../../../src/apis/realdebrid/torrents/facts.ts";
import { phaseOf } from "../../../../src/apis/realdebrid/torrents/phase.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

const ORDER = [
  "magnet_conversion",
  "waiting_files_selection",
  "queued",
  "downloading",
  "compressing",
  "uploading",
  "downloaded",
];

const HASH = "a1".repeat(20);
const seconds = fc.integer({ min: 0, max: 40_000 });

const torrent = fc
  .record({ selectedAfter: seconds, archive: fc.boolean(), stalledFor: seconds, cached: fc.boolean() })
  .map(({ selectedAfter, archive, stalledFor, cached }): TorrentFact => {
    const knownAt = cached ? 0 : 2_000;
    return {
      id: "A",
      hash: HASH,
      content: { name: "a", files: [] },
      addedAt: 0,
      knownAt,
      ...(cached && { cachedAt: -1 }),
      selection: { at: knownAt + selectedAfter, files: [1], links: ["A"], archive },
      // A stall begins while downloading, so that nothing before it is moved.
      stalledFor,
    };
  });

it("a torrent never goes back, and its progress is a percentage", () => {
  fc.assert(
    fc.property(torrent, fc.array(seconds, { minLength: 2 }), (fact, moments) => {
      const after = (fact.selection?.at ?? 0) + fact.stalledFor;
      const phases = moments.sort((a, b) => a - b).map((moment) => phaseOf(fact, after + moment));
      const places = phases.map(({ status }) => ORDER.indexOf(status));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { progress, status } of phases) {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(100);
        expect(progress === 100).toBe(status === "downloaded");
      }
    }),
  );
});

it("the n-th link leads to the n-th selected file, however they are selected", () => {
  const files = Array.from({ length: 8 }, (_, index) => ({ path: `/${index}.mkv`, bytes: index + 1 }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 }), (ids) => {
      const rd = startRealDebrid();
      rd.state.swarms.put(HASH, { name: "eight", files });
      const { links } = rd.finished(`magnet:?xt=urn:btih:${HASH}`, ids.join(","));
      const names = links.map((link) => (rd.unrestrict(link).body as { filename: string }).filename);
      expect(names).toEqual(ids.sort((a, b) => a - b).map((id) => `${id - 1}.mkv`));
    }),
    { numRuns: 20 },
  );
});

it("each torrent that takes a slot is shown as active, and no more than there are", () => {
  const rd = startRealDebrid();
  rd.state.torrents.slots = 2;
  rd.state.swarms.cache(HASH);
  const magnet = `magnet:?xt=urn:btih:${HASH}`;
  const waiting = [rd.add(magnet), rd.add(magnet)];
  expect(rd.state.torrents.active()).toEqual([]);
  const [first, second] = [rd.add(magnet.replace("a1", "b2")), rd.add(magnet.replace("a1", "c3"))];
  expect(rd.addMagnet(magnet)).toMatchObject({ status: 509, body: { error_code: 21 } });
  // What is cached needs no slot.
  for (const id of waiting) expect(rd.select(id, "1")).toEqual({ status: 204 });
  rd.pass(2);
  const third = rd.add(magnet.replace("a1", "d4"));
  rd.select(first, "1");
  expect(rd.select(second, "1")).toMatchObject({ status: 509, body: { error_code: 21 } });
  expect(rd.state.torrents.active().map(({ torrent }) => torrent.id)).toEqual([third, first]);
});
