import { describe, expect, it } from "vitest";
import { PRIVATE_TOKEN } from "../../../../src/apis/realdebrid/access/tokens.ts";
import { torrentFile } from "../../../../src/apis/realdebrid/scenarios/support.ts";
import { cloneState } from "../../../../src/runtime/clone-state.ts";
import { BIG_BUCK_BUNNY, bearer, startRealDebrid } from "../../support/realdebrid.ts";

const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const SINTEL = "magnet:?xt=urn:btih:08ada5a7a6183aae1e09d831df6748d566095a10";
const auth = bearer(PRIVATE_TOKEN);

function downloading(rd: ReturnType<typeof startRealDebrid>): string {
  const id = rd.add(BIG_BUCK_BUNNY);
  rd.pass(2);
  rd.select(id, "1");
  rd.pass(6);
  return id;
}

describe("cached content", () => {
  it("is there as soon as its files are selected, and ended before it was added", () => {
    const rd = startRealDebrid();
    rd.state.swarms.cache(HASH.toUpperCase());
    const id = rd.add(BIG_BUCK_BUNNY);
    expect(rd.torrent(id)).toMatchObject({ status: "waiting_files_selection", links: [] });
    rd.select(id, "1");
    expect(rd.torrent(id)).toMatchObject({
      status: "downloaded",
      ended: "2026-01-01T13:00:00.000Z",
      links: [expect.any(String)],
    });
  });
});

describe("an archive", () => {
  it("is one link for all files, made while the torrent is compressing", () => {
    const rd = startRealDebrid();
    const id = rd.add(SINTEL);
    rd.pass(2);
    rd.select(id, "all");
    rd.pass(11);
    expect(rd.torrent(id)).toMatchObject({ status: "compressing", progress: 0, speed: 32_322_758 });
    rd.pass(2);
    expect(rd.torrent(id)).toMatchObject({ status: "compressing", progress: 50 });
    rd.pass(5);
    const { links, status } = rd.torrent(id);
    expect([links.length, status]).toEqual([1, "downloaded"]);
    expect(rd.unrestrict(links[0] ?? "").body).toMatchObject({
      filename: "Sintel.rar",
      filesize: 129_291_033,
    });
  });

  it("is not made of films with one other file", () => {
    expect(startRealDebrid().finished(SINTEL, "2,3").links).toHaveLength(2);
  });
});

describe("a torrent without peers", () => {
  it("never knows the files of a magnet link", () => {
    const rd = startRealDebrid();
    rd.state.swarms.starve(HASH);
    const id = rd.add(BIG_BUCK_BUNNY);
    rd.pass(317);
    expect(rd.torrent(id)).toMatchObject({ status: "magnet_conversion", files: [], filename: "Magnet" });
    rd.pass(1);
    expect(rd.torrent(id)).toMatchObject({ status: "magnet_error", files: [], filename: "Magnet", bytes: 0 });
    expect(rd.select(id, "all")).toMatchObject({ status: 404, body: { error_code: 7 } });
  });

  it("is dead when its files are known", () => {
    const rd = startRealDebrid();
    const body = torrentFile("rare.iso", 5);
    const { id } = rd.call("addTorrent", { ...auth, body }).body as { id: string };
    rd.state.swarms.starve(rd.torrent(id).hash);
    const again = rd.call("addTorrent", { ...auth, body }).body as { id: string };
    rd.select(again.id, "all");
    rd.pass(1);
    expect(rd.torrent(again.id)).toMatchObject({
      status: "dead",
      files: [{ path: "/rare.iso", selected: 1 }],
    });
  });
});

describe("what happens from outside", () => {
  it.each(["error", "virus", "dead", "magnet_error"] as const)("ends a torrent with %s", (status) => {
    const rd = startRealDebrid();
    const id = downloading(rd);
    rd.state.torrentEvents.fail(id, status);
    rd.pass(3_600);
    const torrent = rd.torrent(id);
    expect(torrent).toMatchObject({ status, progress: 50, links: [] });
    for (const key of ["speed", "seeders", "ended"]) expect(torrent).not.toHaveProperty(key);
    expect(() => rd.state.torrentEvents.fail(id, "virus")).toThrow("has ended already");
  });

  it("stalls a torrent, which then goes on where it was", () => {
    const rd = startRealDebrid();
    const id = downloading(rd);
    rd.state.torrentEvents.stall(id);
    rd.pass(600);
    expect(rd.torrent(id)).toMatchObject({ status: "downloading", progress: 50, speed: 0, seeders: 0 });
    rd.state.torrentEvents.resume(id);
    expect(rd.torrent(id)).toMatchObject({ progress: 50, speed: 27_613_494 });
    rd.pass(8);
    expect(rd.torrent(id)).toMatchObject({ status: "downloaded", ended: "2026-01-31T13:10:16.000Z" });
    expect(() => rd.state.torrentEvents.stall(id)).toThrow("is not downloading");
    expect(() => rd.state.torrentEvents.resume(id)).toThrow("is not stalled");
    expect(() => rd.state.torrentEvents.stall("UNKNOWN234567")).toThrow("there is no torrent");
  });

  it("delays links, empties and loses them", () => {
    const rd = startRealDebrid();
    const { id } = rd.finished(BIG_BUCK_BUNNY);
    const { torrentEvents } = rd.state;
    torrentEvents.delayLinks(id, 60);
    expect(rd.torrent(id)).toMatchObject({ status: "downloaded", links: [] });
    rd.pass(60);
    torrentEvents.emptyLink(id, 1);
    const [link = "", empty] = rd.torrent(id).links;
    expect(empty).toBe("");
    torrentEvents.loseLinks(id);
    expect(rd.torrent(id).links[0]).toBe(link);
    expect(rd.unrestrict(link)).toMatchObject({ status: 503, body: { error_code: 19 } });
    const [again = ""] = rd.finished(BIG_BUCK_BUNNY).links;
    expect(rd.unrestrict(again).status).toBe(200);
    expect(rd.unrestrict(link).status).toBe(503);
  });

  it("is copied with the state", () => {
    const rd = startRealDebrid();
    const id = downloading(rd);
    const copy = cloneState(rd.state, new Set([rd.clock]));
    rd.state.torrentEvents.fail(id, "virus");
    copy.torrentEvents.stall(id);
    expect(copy.torrents.list()[0]?.phase.status).toBe("downloading");
    expect(rd.torrent(id).status).toBe("virus");
  });
});

describe("the list", () => {
  const list = (rd: ReturnType<typeof startRealDebrid>, query = {}) =>
    rd.call("listTorrents", { ...auth, query });

  it("shows the latest first, without files, with the total", () => {
    const rd = startRealDebrid();
    expect(list(rd)).toEqual({ status: 204 });
    const first = rd.add(BIG_BUCK_BUNNY);
    const second = rd.add(SINTEL);
    const { headers, body } = list(rd, { limit: 1 });
    expect(headers).toEqual({ "X-Total-Count": "2" });
    expect(body).toMatchObject([{ id: second, filename: "Magnet" }]);
    expect(Object.keys((body as object[])[0] ?? {})).not.toContain("files");
    expect(list(rd, { limit: 1, page: 2 }).body).toMatchObject([{ id: first }]);
    rd.pass(2);
    expect(list(rd, { filter: "active" })).toEqual({ status: 204 });
    rd.select(first, "1");
    expect(list(rd, { filter: "active" })).toMatchObject({
      headers: { "X-Total-Count": "1" },
      body: [{ id: first, status: "queued" }],
    });
    rd.state.conditions.impose("totals missing");
    expect(list(rd).headers).toEqual({});
    rd.state.conditions.lift("totals missing");
    expect(list(rd).headers).toEqual({ "X-Total-Count": "2" });
  });

  it("agrees with the number of active torrents", () => {
    const rd = startRealDebrid();
    rd.state.torrents.slots = 20;
    rd.add(BIG_BUCK_BUNNY);
    expect(rd.call("getActiveCount", auth).body).toEqual({ nb: 1, limit: 20, list: [HASH] });
  });

  it("loses what is deleted, and its links", () => {
    const rd = startRealDebrid();
    const { id, links } = rd.finished(BIG_BUCK_BUNNY);
    expect(rd.call("deleteTorrent", { ...auth, path: { id } })).toEqual({ status: 204 });
    expect(list(rd)).toEqual({ status: 204 });
    expect(rd.unrestrict(links[0] ?? "")).toMatchObject({ status: 503, body: { error_code: 24 } });
  });
});
