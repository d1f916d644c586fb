import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { downloadToFile } from "@debrid-drive/cloudreve-client/node";
import type { Download } from "@debrid-drive/runtime";
import { describe, expect, test } from "vitest";
import { type Cut, Left, run as runCut, startPair } from "../support/drive-download-run.ts";
import { startDrive, USER, VERSIONS } from "../support/drive-pair.ts";

const film = Uint8Array.from({ length: 500 }, (_, at) => (at * 31 + (at >> 8)) % 251);
const PATH = "/films/Big Buck Bunny #1, 50 %.mp4";
const bytesOf = async (loading: Download) =>
  new Uint8Array(await new Response(loading.stream()).arrayBuffer());

describe.each(VERSIONS)("%s", (version) => {
  test.each<Cut>(["fetch", "answer", "before write", "after write", "sleep"])(
    "cut off at any %s and resumed, with a link that expires midway, a download ends byte-identical",
    async (at) => {
      await using pair = await startPair(version);
      pair.mock.cloudreve.putFile(USER, PATH, film);
      const start = pair.mock.snapshot();
      const begin: Parameters<typeof runCut>[2] = (drive, from, signal) =>
        drive.download.fetch({ path: PATH, from }, { signal });
      const { counts } = await runCut(pair, new Left(), begin);
      expect(counts[at]).toBeGreaterThan(2);
      expect(pair.mock.journal.of("createDownloadLink")).toHaveLength(2);
      for (let nth = 1; nth <= counts[at]; nth += 1) {
        pair.mock.restore(start);
        const left = new Left();
        expect((await runCut(pair, left, begin, { at, nth })).end, `${at} ${nth}`).toBeUndefined();
        expect((await runCut(pair, left, begin)).end, `${at} ${nth}`).toBe("done");
        expect(left.bytes, `${at} ${nth}`).toEqual(film);
      }
      expect(pair.mock.violations).toEqual([]);
    },
  );

  test("a link is absolute, says when it expires and needs no login", async () => {
    await using on = await startDrive(version);
    on.put(PATH, film);
    const { id } = await on.run(on.fs.resolve(PATH));
    for (const target of [{ id }, { path: PATH }]) {
      const { url, expiresAt } = await on.run(on.drive.download.link(target));
      expect(url.origin).toBe(new URL(on.mock.url).origin);
      const seconds = ((expiresAt?.getTime() ?? 0) - on.clock.now()) / 1000;
      expect(seconds).toBeGreaterThan(30);
      expect(seconds).toBeLessThanOrEqual(600);
      expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(film);
    }
  });

  test("what is not there, or is a folder, is said before anything is downloaded", async () => {
    await using on = await startDrive(version);
    on.put(PATH, film);
    const link = (path: string) => on.run(on.drive.download.link({ path }));
    await expect(link("/films/none")).rejects.toMatchObject({ name: "FsError", reason: "not-found" });
    await expect(link("/films")).rejects.toMatchObject({ name: "FsError", reason: "not-a-file" });
    const { id } = await on.run(on.fs.resolve(PATH));
    await on.run(on.fs.remove(PATH));
    await expect(on.run(on.drive.download.link({ id }))).rejects.toMatchObject({ reason: "not-found" });
    const loading = on.drive.download.fetch({ id });
    await expect(on.run(bytesOf(loading))).rejects.toMatchObject({ reason: "not-found" });
  });

  test("a path leads to the file that is there now", async () => {
    await using on = await startDrive(version);
    on.put("/a.txt", "old");
    const stranger = await startStranger(on);
    await on.run(on.drive.download.text({ path: "/a.txt" }));
    await on.run(stranger.fs.remove("/a.txt"));
    on.put("/a.txt", "new");
    expect(await on.run(on.drive.download.text({ path: "/a.txt" }))).toBe("new");
  });

  test("an archive comes whole, by ids and by paths, and anew when its link has expired", async () => {
    await using on = await startDrive(version);
    on.put(PATH, film);
    on.put("/other/notes.txt", "notes");
    const { id } = await on.run(on.fs.resolve("/other", { type: "dir" }));
    const zip = await on.run(bytesOf(on.drive.download.archive({ dirs: [id], targets: PATH })));
    const text = Buffer.from(zip).toString("latin1");
    expect(text.startsWith("PK\u0003\u0004")).toBe(true);
    expect(text).toContain("notes.txt");
    expect(text).toContain("Big Buck Bunny");
    const { url, expiresAt } = await on.run(on.drive.download.archiveLink({ dirs: [id] }));
    expect(url.origin).toBe(new URL(on.mock.url).origin);
    expect(expiresAt?.getTime()).toBeGreaterThan(on.clock.now());
    const nothing = on.drive.download.archiveLink({});
    await expect(on.run(nothing)).rejects.toMatchObject({ kind: "config", field: "items" });
  });

  test("a thumbnail is bytes, and there may be none", async () => {
    await using on = await startDrive(version);
    on.put("/a.png", 1_000);
    on.put("/a.bin", 1_000);
    const thumbnail = (path: string) => on.run(on.drive.download.thumbnail({ path }));
    expect(await thumbnail("/a.png")).toMatchObject({ kind: "bytes", contentType: "image/jpeg" });
    expect(await thumbnail("/a.bin")).toBeUndefined();
    expect(await thumbnail("/a.bin")).toBeUndefined();
    await expect(thumbnail("/none.png")).rejects.toMatchObject({ reason: "not-found" });
  });

  test("texts, previews and documents", async () => {
    await using on = await startDrive(version);
    on.put("/a.txt", "grüße");
    on.put("/latin.txt", Uint8Array.from([0xe9]));
    on.put("/a.docx", "doc");
    const { download } = on.drive;
    expect(await on.run(download.text({ path: "/a.txt" }))).toBe("grüße");
    expect(await on.run(download.text({ path: "/latin.txt" }, { encoding: "latin1" }))).toBe("é");
    const wrong = download.text({ path: "/a.txt" }, { encoding: "none" });
    await expect(on.run(wrong)).rejects.toMatchObject({ kind: "config", field: "encoding" });
    expect(await on.run(download.preview({ path: "/a.txt" }))).toMatchObject({
      kind: "bytes",
      contentType: expect.stringMatching(/^text\/plain/),
    });
    const viewer = await on.run(download.document({ path: "/a.docx" }));
    expect(viewer.url.protocol).toBe("https:");
    expect(viewer.token).toBeUndefined();
  });

  test("bytes of another storage come from there, without cookie and headers", async () => {
    await using on = await startDrive(version);
    on.mock.cloudreve.givePolicy(USER, { Type: "s3" });
    on.put("/far.png", 20);
    const seen: Request[] = [];
    const far = await connect(on, async (request) => {
      seen.push(request);
      return new Response(film.slice(0, 20));
    });
    const loading = far.download.fetch({ path: "/far.png" }, { headers: { "X-Site": "SECRET" } });
    expect(await on.run(bytesOf(loading))).toEqual(film.slice(0, 20));
    expect(seen.map(({ url }) => new URL(url).hostname)).toEqual(["mock-bucket.storage.example.com"]);
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({ "accept-encoding": "identity" });
    expect(await on.run(far.download.preview({ path: "/far.png" }))).toMatchObject({ kind: "link" });
    const look = await on.run(far.download.thumbnail({ path: "/far.png" }));
    expect(look).toMatchObject({ kind: "link", expiresAt: expect.any(Date) });
    expect(seen).toHaveLength(1);
    expect(on.mock.violations).toEqual([]);
  });
});

type On = Awaited<ReturnType<typeof startDrive>>;

/** Another client of the same user; requests to storages are answered by `storage`. */
async function connect(on: On, storage?: (request: Request) => Promise<Response>) {
  const { mock, wiring } = on;
  const drive = new Cloudreve({
    ...wiring,
    headers: { "X-Gate": "SECRET-GATE" },
    fetch: (request, init) =>
      storage && !request.url.startsWith(mock.url) ? storage(request) : wiring.fetch(request, init),
  });
  await on.run(drive.user.login({ userName: USER, Password: "mock-password" }));
  return drive;
}
const startStranger = (on: On) => connect(on);

test("the Cloudreve server itself gets the session and the headers of the site", async () => {
  await using on = await startDrive();
  on.put(PATH, film);
  const seen: Headers[] = [];
  const drive = new Cloudreve({
    ...on.wiring,
    headers: { "X-Gate": "SECRET-GATE" },
    fetch: (request, init) => {
      if (request.url.includes("sign=")) seen.push(request.headers);
      return on.wiring.fetch(request, init);
    },
  });
  await on.run(drive.user.login({ userName: USER, Password: "mock-password" }));
  await on.run(bytesOf(drive.download.fetch({ path: PATH }, { headers: { "X-Site": "1" } })));
  expect(seen.map((headers) => [...headers.keys()].sort())).toEqual([
    ["accept-encoding", "cookie", "user-agent", "x-gate", "x-site"],
  ]);
});

test("errors of a download hold no signature", async () => {
  await using on = await startDrive();
  on.put(PATH, film);
  const { url } = await on.run(on.drive.download.link({ path: PATH }));
  const signature = url.searchParams.get("sign") ?? "";
  on.mock.cloudreve.loseFile(USER, PATH);
  const error: unknown = await on
    .run(bytesOf(on.drive.download.fetch({ path: PATH }, { retry: false })))
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "api", code: 50004, operation: "fetchFile" });
  expect(inspect(error, { depth: 9 })).not.toContain("sign=");
  expect(JSON.stringify(error)).not.toContain(signature.slice(0, 12));
});

test("an archive that ends early begins anew in a file, and its expired link is replaced", async () => {
  await using on = await startDrive();
  on.put(PATH, 5_000);
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const path = join(folder, "films.zip");
    let files = 0;
    // Its clock does not wait for the file system.
    const drive = new Cloudreve({
      baseUrl: on.mock.url,
      fetch: async (request, init) => {
        if (!request.url.includes("/archive.zip")) return fetch(request, init);
        files += 1;
        if (files === 1) return new Response(null, { headers: { "content-length": "0" } });
        const response = await fetch(request, init);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return new Response(files === 2 ? bytes.slice(0, 3_000) : bytes);
      },
    });
    await drive.user.login({ userName: USER, Password: "mock-password" });
    const download = drive.download.archive({ targets: "/films" }, { retry: { baseDelayMs: 0 } });
    const { bytes } = await downloadToFile({ path, download });
    expect(bytes).toBeGreaterThan(5_000);
    expect((await readFile(path)).subarray(-22, -18).toString("latin1")).toBe("PK\u0005\u0006");
    expect(on.calls("createArchiveLink")).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a user's own JSON is no refusal", async () => {
  await using on = await startDrive();
  const json = '{"code":40005,"msg":"mine"}';
  on.put("/a.json", json);
  const bytes = await on.run(bytesOf(on.drive.download.fetch({ path: "/a.json" })));
  expect(new TextDecoder().decode(bytes)).toBe(json);
});

test("an office server gets a language, a theme and a token", async () => {
  await using on = await startDrive();
  on.put("/a.docx", "doc");
  on.mock.cloudreve.settings.set("wopi_enabled", "1");
  on.mock.cloudreve.settings.set("wopi_endpoint", "https://office.example.com/hosting/discovery");
  const options = { language: "de-DE", dark: true };
  const { url, token } = await on.run(on.drive.download.document({ path: "/a.docx" }, options));
  expect(url.searchParams.get("lang")).toBe("de-DE");
  expect(url.searchParams.get("thm")).toBe("2");
  expect(token?.expiresAt.getTime()).toBeGreaterThan(on.clock.now());
});
