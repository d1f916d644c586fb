import type { components } from "@debrid-drive/realdebrid-client/schema";
import { describe, expect, it } from "vitest";
import { BIG_BUCK_BUNNY, startRealDebrid } from "../../support/realdebrid.ts";

type Schemas = components["schemas"];

describe("unrestrictLink", () => {
  it("makes a download of a finished torrent's link, another one each time", () => {
    const rd = startRealDebrid();
    const [link = ""] = rd.finished(BIG_BUCK_BUNNY).links;
    const one = rd.unrestrict(link).body as Schemas["UnrestrictedLink"];
    expect(one).toEqual({
      id: expect.stringMatching(/^[A-Z2-7]{13}$/),
      filename: "Big Buck Bunny.mp4",
      mimeType: "video/mp4",
      filesize: 276134947,
      link,
      host: "real-debrid.com",
      host_icon: expect.any(String),
      chunks: 32,
      crc: 1,
      download: `http://127.0.0.1:4010/d/${one.id}/Big%20Buck%20Bunny.mp4`,
      streamable: 1,
    });
    const two = rd.unrestrict(`${link}LONGERTHAN13`).body as Schemas["UnrestrictedLink"];
    expect(two.id).not.toBe(one.id);
    expect(rd.state.downloadSize(one.download)).toBe(276134947);
    expect(rd.state.downloadSize("https://files.example.com/d/UNKNOWN234567/x")).toBeUndefined();
    expect(rd.state.downloadSize("no address")).toBeUndefined();
  });

  it.each([
    ["https://hoster.example.com/file.zip", 503, 16],
    ["https://real-debrid.com/d/UNKNOWN234567", 503, 24],
    ["https://real-debrid.com/premium", 503, 24],
    ["no link", 400, 2],
  ])("refuses %s", (link, status, code) => {
    expect(startRealDebrid().unrestrict(link)).toMatchObject({ status, body: { error_code: code } });
  });

  it("finds nothing before the torrent is finished", () => {
    const rd = startRealDebrid();
    const id = rd.add(BIG_BUCK_BUNNY);
    rd.pass(2);
    rd.select(id, "1");
    const link = rd.state.torrents.facts.get(id)?.selection?.links[0];
    expect(rd.unrestrict(`https://real-debrid.com/d/${link}`)).toMatchObject({
      status: 503,
      body: { error: "file_unavailable", error_code: 24 },
    });
  });
});
