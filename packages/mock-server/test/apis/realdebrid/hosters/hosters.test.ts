import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRIVATE_TOKEN } from "../../../../src/apis/realdebrid/access/tokens.ts";
import { bearer, startRealDebrid } from "../../support/realdebrid.ts";

const auth = bearer(PRIVATE_TOKEN);
const FILE = "https://files.example.com/folder-less/A%20film.mkv";

describe("a link of a hoster", () => {
  it("is a file with the last name of its path, the same for the same seed", () => {
    const [one, two, other] = [startRealDebrid(1), startRealDebrid(1), startRealDebrid(2)];
    const file = one.unrestrict(FILE).body;
    expect(file).toMatchObject({
      filename: "A film.mkv",
      host: "files.example.com",
      mimeType: "video/x-matroska",
    });
    expect(two.unrestrict(FILE).body).toEqual(file);
    expect(other.unrestrict(FILE).body).not.toMatchObject({
      filesize: (file as { filesize: number }).filesize,
    });
  });

  it("of a video page comes in qualities, each a download", () => {
    const rd = startRealDebrid();
    const link = "https://www.videos.example.com/watch?v=bunny";
    const { body } = rd.unrestrict(link);
    expect(body).toMatchObject({
      filename: "bunny 1080p.mp4",
      quality: "1080p",
      filesize: 0,
      crc: 0,
      alternative: [
        { filename: "bunny 720p.mp4", quality: "720p" },
        { filename: "bunny.mp3", mimeType: "audio/mpeg" },
      ],
    });
    const [{ id = "", download = "" } = {}] = (body as { alternative: { id: string; download: string }[] })
      .alternative;
    expect(rd.state.downloadSize(download)).toBeGreaterThan(0);
    expect(rd.call("getTranscodes", { ...auth, path: { id } }).status).toBe(200);
    expect(rd.call("deleteDownload", { ...auth, path: { id } }).status).toBe(404);
    expect(rd.call("checkLink", { body: { link } }).body).toMatchObject({
      filename: "bunny|-|1080p,720p",
      filesize: 0,
    });
  });

  it("is known before it is unrestricted", () => {
    const rd = startRealDebrid();
    const check = (link: string) => rd.call("checkLink", { body: { link } });
    const { filesize } = rd.unrestrict(FILE).body as { filesize: number };
    expect(check(FILE).body).toMatchObject({ filename: "A film.mkv", filesize, supported: 1 });
    expect(check("https://nowhere.example.com/x").body).toEqual({
      host: "",
      link: "https://nowhere.example.com/x",
      filename: null,
      filesize: 0,
      supported: 0,
    });
    expect(check("https://files.example.com/")).toMatchObject({ status: 503, body: { error_code: 24 } });
    expect(check("https://videos.example.com/")).toMatchObject({ status: 503, body: { error_code: 24 } });
  });

  it("is refused while its hoster is", () => {
    const rd = startRealDebrid();
    rd.state.hosterFiles.refuse("files.example.com", "in maintenance");
    expect(rd.unrestrict(FILE)).toMatchObject({ status: 503, body: { error: "hoster_maintenance" } });
    rd.state.hosterFiles.accept("files.example.com");
    expect(rd.unrestrict(FILE).status).toBe(200);
  });

  it.each([
    ["maintenance", "hoster_maintenance"],
    ["down", "hoster_unavailable"],
    ["unsupported", "hoster_unsupported"],
  ] as const)("is refused while its hoster is %s in the list", (condition, error) => {
    const rd = startRealDebrid();
    rd.state.hosters.change("files.example.com", condition);
    for (const link of [FILE, "https://fx.example.com/film"]) {
      expect(rd.unrestrict(link)).toMatchObject({ status: 503, body: { error } });
    }
    rd.state.hosters.change("files.example.com", "up");
    expect(rd.unrestrict(FILE).status).toBe(200);
  });

  it("may name another domain of its hoster, or a hoster that is new", () => {
    const rd = startRealDebrid();
    expect(rd.unrestrict("https://fx.example.com/film").body).toMatchObject({ host: "files.example.com" });
    const [domain, text] = [
      "new.example.com",
      { id: "nx", name: "New", aliases: [], links: [], folders: [] },
    ];
    rd.state.hosters.add({ domain, ...text });
    expect(rd.unrestrict(`https://${domain}/film`).body).toMatchObject({ host: domain, filename: "film" });
  });

  it("never throws, whatever it is", () => {
    const rd = startRealDebrid();
    const link = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((path) => `https://files.example.com/${path}`),
    );
    fc.assert(
      fc.property(link, (text) => {
        expect([200, 400, 503]).toContain(rd.unrestrict(text).status);
        expect([200, 400, 503]).toContain(rd.call("checkLink", { body: { link: text } }).status);
      }),
    );
  });
});

describe("a folder", () => {
  it("gives its links, a file itself, and nothing where nothing is", () => {
    const rd = startRealDebrid();
    const open = (link: string) => rd.call("unrestrictFolder", { ...auth, body: { link } }).body;
    rd.state.hosterFiles.putFolder("https://files.example.com/folder/films", [FILE]);
    expect(open("https://files.example.com/folder/films")).toEqual([FILE]);
    expect(open("https://files.example.com/folder/linux")).toHaveLength(2);
    expect(open(FILE)).toEqual([FILE]);
    expect(open("https://files.example.com/folder/nothing")).toEqual([]);
    expect(open("https://real-debrid.com/d/UNKNOWN234567")).toEqual([
      "https://real-debrid.com/d/UNKNOWN234567",
    ]);
  });
});

describe("a container", () => {
  const open = (rd: ReturnType<typeof startRealDebrid>, bytes: Uint8Array) =>
    rd.call("unrestrictContainerFile", { ...auth, body: bytes });

  it.each(["CCF3 xyz", "0a1B".repeat(50), `${"Ab+/".repeat(30)}==`])("may be %s", (text) => {
    const { status, body } = open(startRealDebrid(), Buffer.from(text));
    expect([status, (body as string[]).length]).toEqual([200, 2]);
  });

  it("holds what was put in, by bytes or by address", () => {
    const rd = startRealDebrid();
    rd.state.containers.put(Buffer.from("my own"), [FILE]);
    expect(open(rd, Buffer.from("my own")).body).toEqual([FILE]);
    const link = "https://example.com/list";
    const openAt = () => rd.call("unrestrictContainerLink", { ...auth, body: { link } });
    expect(openAt()).toMatchObject({ status: 400, body: { error_code: 28 } });
    rd.state.containers.put(link, [FILE]);
    expect(openAt().body).toEqual([FILE]);
  });
});
