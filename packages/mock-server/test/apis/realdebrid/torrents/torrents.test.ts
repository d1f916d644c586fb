import { describe, expect, it } from "vitest";
import { BIG_BUCK_BUNNY, startRealDebrid } from "../../support/realdebrid.ts";

describe("the life of a torrent", () => {
  it("goes from the magnet link to the links of the selected files", () => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    expect(rd.torrent(id)).toEqual({
      id,
      filename: "Magnet",
      original_filename: "Magnet",
      hash: "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c",
      bytes: 0,
      original_bytes: 0,
      host: "real-debrid.com",
      split: 2000,
      progress: 0,
      status: "magnet_conversion",
      added: "2026-01-31T13:00:00.000Z",
      files: [],
      links: [],
      seeders: expect.any(Number),
    });

    rd.pass(2);
    const waiting = rd.torrent(id);
    expect(waiting).toMatchObject({
      filename: "Big Buck Bunny",
      status: "waiting_files_selection",
      bytes: 0,
      original_bytes: 276135087,
      files: [
        { id: 1, path: "/Big Buck Bunny.mp4", bytes: 276134947, selected: 0 },
        { id: 2, path: "/Big Buck Bunny.en.srt", bytes: 140, selected: 0 },
      ],
    });
    expect(waiting).not.toHaveProperty("seeders");
    rd.pass(3600);
    expect(rd.torrent(id).status).toBe("waiting_files_selection");

    expect(rd.select(id, "1")).toEqual({ status: 204 });
    expect(rd.torrent(id)).toMatchObject({
      status: "queued",
      filename: "Big Buck Bunny.mp4",
      original_filename: "Big Buck Bunny",
      bytes: 276134947,
      progress: 0,
    });

    rd.pass(1);
    expect(rd.torrent(id)).toMatchObject({ status: "downloading", progress: 0, speed: 27613494 });
    rd.pass(4.25);
    expect(rd.torrent(id)).toMatchObject({ status: "downloading", progress: 42.5, links: [] });

    rd.pass(5.75);
    const uploading = rd.torrent(id);
    expect(uploading).toMatchObject({ status: "uploading", progress: 0, speed: 0 });
    expect(uploading).not.toHaveProperty("seeders");

    rd.pass(3);
    const downloaded = rd.torrent(id);
    expect(downloaded).toMatchObject({
      status: "downloaded",
      progress: 100,
      ended: "2026-01-31T14:00:16.000Z",
      links: [expect.stringMatching(/^https:\/\/real-debrid\.com\/d\/[A-Z2-7]{13}$/)],
    });
    expect(downloaded).not.toHaveProperty("speed");
    expect(downloaded).not.toHaveProperty("seeders");
  });

  it("shows 100 percent only when something is done", () => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    rd.pass(2);
    rd.select(id, "all");
    rd.pass(10.9999);
    expect(rd.torrent(id)).toMatchObject({ status: "downloading", progress: 99.9 });
  });

  it("gives one link for each selected file, in file order", () => {
    const rd = startRealDebrid();
    const torrent = rd.finished(BIG_BUCK_BUNNY, "2,1");
    expect(torrent.links).toHaveLength(2);
    expect(torrent.filename).toBe("Big Buck Bunny");
    const sizes = torrent.links.map((link) => rd.unrestrict(link).body);
    expect(sizes).toMatchObject([{ filesize: 276134947 }, { filesize: 140 }]);
  });
});

describe("adding", () => {
  it("gives the same hash a new id each time", () => {
    const rd = startRealDebrid();
    expect(rd.addMagnet(BIG_BUCK_BUNNY)).toEqual({
      status: 201,
      body: {
        id: expect.stringMatching(/^[A-Z2-7]{13}$/),
        uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4010\/rest\/1\.0\/torrents\/info\/[A-Z2-7]{13}$/),
      },
    });
    expect(rd.add(BIG_BUCK_BUNNY)).not.toBe(rd.add(BIG_BUCK_BUNNY));
    expect(rd.state.torrents.facts.size).toBe(3);
  });

  it.each(["", "https://example.com/", "magnet:?dn=nothing", "magnet:?xt=urn:btih:abc"])(
    "refuses %s",
    (magnet) => {
      expect(startRealDebrid().addMagnet(magnet)).toEqual({
        status: 400,
        body: { error: "wrong_parameter", error_code: 2 },
      });
    },
  );

  it("is for premium accounts", () => {
    const rd = startRealDebrid();
    rd.state.endPremium();
    expect(rd.addMagnet(BIG_BUCK_BUNNY)).toMatchObject({ status: 403, body: { error_code: 9 } });
  });

  it("is refused when the slots are taken", () => {
    const rd = startRealDebrid();
    for (let count = 0; count < 100; count += 1) {
      rd.state.torrents.add({ hash: "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c", name: undefined });
    }
    expect(rd.addMagnet(BIG_BUCK_BUNNY)).toMatchObject({ status: 509, body: { error_code: 21 } });
  });

  it("makes two files of any other magnet link, the same for the same seed", () => {
    const magnet = `magnet:?xt=urn:btih:${"a1".repeat(20)}&dn=An+Example`;
    const [one, two, other] = [startRealDebrid(1), startRealDebrid(1), startRealDebrid(2)];
    const torrent = one.finished(magnet);
    expect(torrent.files.map((file) => file.path)).toEqual(["/An Example.mp4", "/An Example.en.srt"]);
    expect(two.finished(magnet)).toEqual(torrent);
    expect(other.finished(magnet).files).not.toEqual(torrent.files);
  });

  it("knows a Debian image", () => {
    const magnet = "magnet:?xt=urn:btih:6F4370DF4304609A8793CE2B59178DCC8FEBF5E2";
    expect(startRealDebrid().finished(magnet).files).toMatchObject([
      { path: "/debian-12.11.0-amd64-netinst.iso", bytes: 702545920 },
      { path: "/SHA512SUMS" },
    ]);
  });
});

describe("selecting", () => {
  it("answers 202 the second time and changes nothing", () => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    rd.pass(2);
    rd.select(id, "2");
    expect(rd.select(id, "all")).toEqual({ status: 202 });
    expect(rd.torrent(id).files.map((file) => file.selected)).toEqual([0, 1]);
  });

  it("answers 404 with code 1 while the files are unknown", () => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    expect(rd.select(id, "all")).toEqual({
      status: 404,
      body: { error: "parameter_missing", error_code: 1, error_details: "files is missing" },
    });
  });

  it.each([
    ["3", 404, 7],
    ["1,3", 404, 7],
    ["0", 404, 7],
    ["", 404, 1],
    ["one", 400, 2],
  ])("refuses the files %j", (files, status, code) => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    rd.pass(2);
    expect(rd.select(id, files)).toMatchObject({ status, body: { error_code: code } });
    expect(rd.torrent(id).status).toBe("waiting_files_selection");
  });

  it("knows no other torrent", () => {
    const rd = startRealDebrid();
    const unknown = { status: 404, body: { error: "unknown_ressource", error_code: 7 } };
    expect(rd.select("UNKNOWN234567", "all")).toEqual(unknown);
    expect(rd.info("UNKNOWN234567")).toEqual(unknown);
  });
});
