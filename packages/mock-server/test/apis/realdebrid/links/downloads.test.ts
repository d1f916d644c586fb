import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVATE_TOKEN } from "../../../../src/apis/realdebrid/access/tokens.ts";
import { type Mock, startMock } from "../../../../src/start-mock.ts";
import { BIG_BUCK_BUNNY, bearer, startRealDebrid } from "../../support/realdebrid.ts";

const auth = bearer(PRIVATE_TOKEN);
const SUMS = "https://files.example.com/SHA512SUMS";

const idOf = ({ body }: { body?: unknown }): string => (body as { id: string }).id;

describe("the list of downloads", () => {
  it("shows the latest first, until they are deleted", () => {
    const rd = startRealDebrid();
    const list = (query = {}) => rd.call("listDownloads", { ...auth, query });
    expect(list()).toEqual({ status: 204 });
    const first = idOf(rd.unrestrict(SUMS));
    rd.pass(60);
    const second = idOf(rd.unrestrict("https://videos.example.com/watch?v=bunny"));
    expect(list()).toMatchObject({
      headers: { "X-Total-Count": "2" },
      body: [
        { id: second, filename: "bunny 1080p.mp4", type: "1080p", filesize: 0, streamable: 1, chunks: 16 },
        { id: first, filename: "SHA512SUMS", filesize: 494, generated: "2026-01-31T13:00:00.000Z" },
      ],
    });
    expect(list({ offset: 1 }).body).toMatchObject([{ id: first }]);
    const remove = () => rd.call("deleteDownload", { ...auth, path: { id: first } }).status;
    expect([remove(), remove()]).toEqual([204, 404]);
    expect(list().body).toMatchObject([{ id: second }]);
  });
});

describe("over HTTP", () => {
  let mock: Mock<"realdebrid">;
  beforeAll(async () => {
    mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
  });
  afterAll(() => mock.close());

  async function unrestrict(link: string): Promise<{ id: string; download: string; filesize: number }> {
    const response = await fetch(`${mock.url}/rest/1.0/unrestrict/link`, {
      method: "POST",
      headers: auth.headers,
      body: new URLSearchParams({ link }),
    });
    return (await response.json()) as { id: string; download: string; filesize: number };
  }

  const bytesOf = async (address: string, headers = {}) => {
    const response = await fetch(address, { headers });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it("the same file has the same bytes, each time it is unrestricted", async () => {
    const [one, other] = [await unrestrict(SUMS), await unrestrict(SUMS)];
    expect(one.download).not.toBe(other.download);
    const { response, bytes } = await bytesOf(one.download);
    expect(bytes).toHaveLength(494);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="SHA512SUMS"; filename*=UTF-8''SHA512SUMS`,
    );
    expect((await bytesOf(other.download)).bytes.equals(bytes)).toBe(true);
    const part = await bytesOf(other.download, {
      range: "bytes=100-199",
      "if-range": response.headers.get("etag"),
    });
    expect([part.response.status, part.response.headers.get("content-range")]).toEqual([
      206,
      "bytes 100-199/494",
    ]);
    expect(part.bytes.equals(bytes.subarray(100, 200))).toBe(true);
  });

  it("a large file can be had from any position", async () => {
    const { download, filesize } = await unrestrict("https://files.example.com/debian-netinst.iso");
    const head = await fetch(download, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(filesize));
    const { response, bytes } = await bytesOf(download, { range: "bytes=-10" });
    expect([response.status, bytes.length]).toEqual([206, 10]);
    expect((await bytesOf(download, { range: `bytes=${filesize}-` })).response.status).toBe(416);
  });

  it("a download off the list can be fetched until its address expires", async () => {
    const { id, download } = await unrestrict(SUMS);
    await fetch(`${mock.url}/rest/1.0/downloads/delete/${id}`, { method: "DELETE", ...auth });
    expect((await fetch(download)).status).toBe(200);
    mock.clock.advance(2 * 86_400_000);
    expect((await fetch(download)).status).toBe(404);
    expect((await fetch(`${mock.url}/d/UNKNOWN234567/x`)).status).toBe(404);
    expect((await fetch(`${mock.url}/d/`)).status).toBe(404);
  });

  it("a film is streamed in four formats", async () => {
    const { id } = await unrestrict("https://files.example.com/big-buck-bunny.mp4");
    const response = await fetch(`${mock.url}/rest/1.0/streaming/transcode/${id}`, auth);
    const formats = (await response.json()) as Record<string, { full: string }>;
    const seen = await Promise.all(
      Object.entries(formats).map(async ([name, { full }]) => {
        const { status, headers } = await fetch(full, { method: "HEAD" });
        return [name, status, headers.get("content-type")];
      }),
    );
    expect(seen).toEqual([
      ["apple", 200, "application/vnd.apple.mpegurl"],
      ["dash", 200, "application/dash+xml"],
      ["liveMP4", 200, "video/mp4"],
      ["h264WebM", 200, "video/webm"],
    ]);
    expect((await fetch(`${mock.url}/t/${id}/full.avi`)).status).toBe(404);
    expect(await (await fetch(formats.apple?.full ?? "")).text()).toContain(formats.liveMP4?.full);
  });

  it("nothing selected is nothing found", async () => {
    const select = async (init: RequestInit) => {
      const url = `${mock.url}/rest/1.0/torrents/selectFiles/UNKNOWN234567`;
      const response = await fetch(url, { method: "POST", ...auth, ...init });
      return [response.status, await response.json()];
    };
    const missing = { error: "parameter_missing", error_code: 1, error_details: "files is missing" };
    expect(await select({ body: new URLSearchParams({ files: "" }) })).toEqual([404, missing]);
    expect(await select({ body: new URLSearchParams({ ip: "192.0.2.10" }) })).toEqual([404, missing]);
    expect(await select({})).toEqual([404, missing]);
    const wrong = await select({ body: new URLSearchParams({ files: "one" }) });
    expect(wrong).toMatchObject([400, { error_code: 2 }]);
  });

  it("nothing broke the description", () => {
    expect(mock.violations).toEqual([]);
  });
});

describe("what is known about media", () => {
  const rd = startRealDebrid();
  const media = (link: string) =>
    rd.call("getMediaInfos", { ...auth, path: { id: idOf(rd.unrestrict(link)) } }).body;

  it("is much about a film", () => {
    const [link = ""] = rd.finished(BIG_BUCK_BUNNY, "1").links;
    expect(media(link)).toMatchObject({
      filename: "Big Buck Bunny",
      hoster: "rd",
      link,
      type: "movie",
      season: null,
      year: null,
      size: 276_134_947,
      details: { video: { und1: { codec: "h264" } }, subtitles: [] },
      availableQualities: { Original: "full" },
    });
  });

  it("depends on the name", () => {
    const at = (name: string) => `https://files.example.com/${encodeURIComponent(name)}`;
    expect(media(at("A Show S01E02 (2008).mkv"))).toMatchObject({
      type: "show",
      season: "01",
      episode: "02",
      year: "2008",
    });
    expect(media(at("tune.flac"))).toMatchObject({ type: "audio", details: [], hoster: "fx" });
  });
});
