import { inspect } from "node:util";
import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";
import type { Download } from "@debrid-drive/runtime";
import { describe, expect, test } from "vitest";
import { type Cut, Left, run as runCut, startPair } from "../support/drive-download-run.ts";
import { startDrive, USER, VERSIONS } from "../support/drive-pair.ts";

const PASSWORD = "open-SESAME";
const film = Uint8Array.from({ length: 500 }, (_, at) => (at * 31 + (at >> 8)) % 251);
const bytesOf = async (loading: Download) =>
  new Uint8Array(await new Response(loading.stream()).arrayBuffer());

type On = Awaited<ReturnType<typeof startDrive>>;

/** Somebody with a link, who has not logged in. */
const visitor = ({ wiring }: On) => new Cloudreve({ ...wiring, random: () => 0.5 });

/** Somebody else with an account. */
async function friend(on: On) {
  const drive = visitor(on);
  await on.run(drive.user.login({ userName: "admin@example.com", Password: "mock-password" }));
  return drive;
}

async function startShares(version: (typeof VERSIONS)[number] = "3.8.3") {
  const on = await startDrive(version);
  on.put("/films/Big Buck Bunny.mp4", film);
  on.put("/films/sub/notes #1, 50 %.txt", "notes");
  on.put("/films/a.png", 1_000);
  return on;
}

describe.each(VERSIONS)("%s", (version) => {
  test("a share without password: published, read from its address, looked at, listed, fetched", async () => {
    await using on = await startShares(version);
    const { url, id } = await on.run(on.drive.share.publish({ path: "/films" }));
    expect(url.href).toBe(`${on.mock.url}/s/${id}`);
    const drive = visitor(on);
    const share = drive.share.parse(url);
    expect(share).toMatchObject({ id, site: on.mock.url });
    expect(await on.run(drive.share.open(share))).toMatchObject({ is_dir: true, source: { name: "films" } });
    const names = async (path?: string) =>
      (await on.run(drive.share.entries({ ...share, path }))).map((entry) => entry.path).sort();
    expect(await names()).toEqual(["/Big Buck Bunny.mp4", "/a.png", "/sub"]);
    expect(await names("/sub")).toEqual(["/sub/notes #1, 50 %.txt"]);
    const path = "/Big Buck Bunny.mp4";
    expect(await on.run(bytesOf(drive.share.fetch({ ...share, path })))).toEqual(film);
    const { url: address, expiresAt } = await on.run(drive.share.link({ ...share, path }));
    expect(expiresAt?.getTime()).toBeGreaterThan(on.clock.now());
    expect(new Uint8Array(await (await fetch(address)).arrayBuffer())).toEqual(film);
    const text = drive.share.text({ ...share, path: "/sub/notes #1, 50 %.txt" });
    expect(await on.run(text)).toBe("notes");
    expect(await on.run(drive.share.look({ ...share, path }))).toMatchObject({ kind: "bytes", bytes: film });
    const picture = drive.share.thumbnail({ ...share, path: "/a.png" });
    expect(await on.run(picture)).toMatchObject({ kind: "bytes", contentType: "image/png" });
    const none = drive.share.thumbnail({ ...share, path });
    expect(await on.run(none)).toBeUndefined();
    expect(on.mock.violations).toEqual([]);
  });

  test("a share with password: the address tells it, and it is given once", async () => {
    await using on = await startShares(version);
    const published = await on.run(
      on.drive.share.publish({ path: "/films/Big Buck Bunny.mp4", password: PASSWORD }),
    );
    expect(published.url.search).toBe("");
    const drive = visitor(on);
    const { id } = drive.share.parse(published.url);
    const fetchIt = (password?: string) => on.run(bytesOf(drive.share.fetch({ id, password })));
    await expect(fetchIt()).rejects.toMatchObject({ name: "ShareError", reason: "locked" });
    await expect(fetchIt("wrong")).rejects.toMatchObject({ reason: "wrong-password" });
    const { password } = drive.share.parse(published.urlWithPassword);
    expect(await fetchIt(password)).toEqual(film);
    const before = on.calls("getShare");
    expect(await fetchIt(password)).toEqual(film);
    expect(await fetchIt()).toEqual(film);
    expect(on.calls("getShare")).toBe(before);
  });

  test("a password is remembered, and given again in a new session", async () => {
    await using on = await startShares(version);
    const { id } = await on.run(on.drive.share.publish({ path: "/films", password: PASSWORD }));
    const drive = visitor(on);
    await on.run(drive.share.open({ id, password: PASSWORD }));
    await on.run(drive.user.login({ userName: "admin@example.com", Password: "mock-password" }));
    expect(await on.run(drive.share.entries({ id }))).toHaveLength(3);
    await on.run(on.drive.share.update({ id, prop: "password", value: "another" }));
    await on.run(drive.session.logout());
    await expect(on.run(drive.share.entries({ id }))).rejects.toMatchObject({ reason: "wrong-password" });
    await expect(on.run(drive.share.entries({ id }))).rejects.toMatchObject({ reason: "locked" });
  });

  test.each<Cut>(["fetch", "answer", "sleep"])(
    "cut off at any %s and resumed, with a link that expires midway, a shared file ends byte-identical",
    async (at) => {
      await using pair = await startPair(version);
      pair.mock.cloudreve.putFile(USER, "/films/a.mp4", film);
      const owner = new Cloudreve(pair.wiring);
      await pair.clock.run(owner.user.login({ userName: USER, Password: "mock-password" }));
      const args = { path: "/films", password: PASSWORD } as const;
      const { id } = await pair.clock.run(owner.share.publish(args));
      const start = pair.mock.snapshot();
      const begin: Parameters<typeof runCut>[2] = (drive, from, signal) =>
        drive.share.fetch({ id, password: PASSWORD, path: "/a.mp4", from }, { signal });
      const { counts } = await runCut(pair, new Left(), begin);
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

  test("a share that was taken back, or is used up, is gone", async () => {
    await using on = await startShares(version);
    const { id } = await on.run(on.drive.share.publish({ path: "/films" }));
    const drive = visitor(on);
    const share = { id, path: "/Big Buck Bunny.mp4" };
    await on.run(on.drive.share.delete({ id }));
    const gone = { name: "ShareError", reason: "gone", group: "gone" };
    await expect(on.run(drive.share.open({ id }))).rejects.toMatchObject(gone);
    await expect(on.run(drive.share.entries({ id }))).rejects.toMatchObject(gone);
    await expect(on.run(bytesOf(drive.share.fetch(share)))).rejects.toMatchObject(gone);
    await expect(on.run(drive.share.link(share))).rejects.toMatchObject(gone);
    const once = await on.run(on.drive.share.publish({ path: "/films", downloads: 1 }));
    await on.run(drive.share.link({ ...share, id: once.id }));
    await expect(on.run(visitor(on).share.open({ id: once.id }))).rejects.toMatchObject(gone);
  });

  test("other refusals say why, the same in all versions", async () => {
    await using on = await startShares(version);
    const file = await on.run(on.drive.share.publish({ path: "/films/a.png" }));
    const folder = await on.run(on.drive.share.publish({ path: "/films", preview: false }));
    const { share } = visitor(on);
    const { id } = folder;
    const reason = async (work: PromiseLike<unknown>) =>
      on.run(work).then(
        () => "none",
        (error) => error.reason ?? error,
      );
    expect(await reason(share.entries({ id: file.id }))).toBe("not-a-folder");
    expect(await reason(share.link({ id }))).toBe("not-a-file");
    expect(await reason(share.link({ id, path: "/none" }))).toBe("not-found");
    expect(await reason(share.entries({ id, path: "/none" }))).toBe("not-found");
    expect(await reason(share.look({ id, path: "/a.png" }))).toBe("no-preview");
    expect(await reason(share.thumbnail({ id, path: "/a.png" }))).toBe("no-preview");
    expect(await reason(share.archiveLink({ id }))).toBe("not-allowed");
    expect(await reason(share.publish({ path: "/films" }))).toBeTypeOf("object");
    expect(await reason(on.drive.share.publish({ path: "/none" }))).toBe("not-found");
  });

  test("an archive of a shared folder, whole or in part", async () => {
    await using on = await startShares(version);
    const { id } = await on.run(on.drive.share.publish({ path: "/films", password: PASSWORD }));
    const drive = await friend(on);
    const zip = async (args: object) => {
      const loading = drive.share.archive({ id, password: PASSWORD, ...args });
      return Buffer.from(await on.run(bytesOf(loading))).toString("latin1");
    };
    expect(await zip({})).toContain("notes #1");
    expect(await zip({ path: "/sub" })).not.toContain("Bunny");
    const { expiresAt } = await on.run(drive.share.archiveLink({ id }));
    expect(expiresAt?.getTime()).toBeGreaterThan(on.clock.now());
  });

  test("a shared file is saved in one's own drive", async () => {
    await using on = await startShares(version);
    const { id } = await on.run(on.drive.share.publish({ path: "/films" }));
    const drive = await friend(on);
    const saved = await on.run(drive.share.save({ id, path: "/Big Buck Bunny.mp4", to: "/mine" }));
    expect(saved.path).toBe("/mine/Big Buck Bunny.mp4");
    const back = drive.download.fetch({ path: "/mine/Big Buck Bunny.mp4" });
    expect(await on.run(bytesOf(back))).toEqual(film);
    const folder = drive.share.save({ id, path: "/sub", to: "/mine" });
    await expect(on.run(folder)).rejects.toMatchObject({ reason: "not-a-file" });
  });

  test("a search in a shared folder, since 3.5.3", async () => {
    await using on = await startShares(version);
    const { id } = await on.run(on.drive.share.publish({ path: "/films" }));
    const { share } = visitor(on);
    const find = (keywords: string) => on.run(share.find({ id, keywords }));
    if (version === "3.3.1") {
      await expect(find("notes")).rejects.toMatchObject({ kind: "config" });
      return;
    }
    expect((await find("notes")).map(({ name }) => name)).toEqual(["notes #1, 50 %.txt"]);
    expect((await find("%")).map(({ name }) => name)).toEqual(["notes #1, 50 %.txt"]);
    await expect(find("a/b")).rejects.toMatchObject({ kind: "config", field: "keywords" });
  });

  test("limits hold by themselves, although the server takes them in pairs only", async () => {
    await using on = await startShares(version);
    const publish = (args: object) => on.run(on.drive.share.publish({ path: "/films", ...args }));
    const short = await publish({ expiresIn: 60 });
    const few = await publish({ downloads: 2 });
    const drive = visitor(on);
    expect((await on.run(drive.share.open(few))).expire).toBeGreaterThan(60 * 365 * 86_400);
    await on.clock.advance(61_000);
    await expect(on.run(drive.share.open(short))).rejects.toMatchObject({ reason: "gone" });
    expect(await on.run(drive.share.open(few))).toMatchObject({ is_dir: true });
    for (const wrong of [{ downloads: 0 }, { expiresIn: 0.5 }, { password: "x".repeat(256) }]) {
      await expect(publish(wrong)).rejects.toMatchObject({ kind: "config" });
    }
  });
});

test("errors of shares hold no password", async () => {
  await using on = await startShares();
  const { id } = await on.run(on.drive.share.publish({ path: "/films", password: PASSWORD }));
  const drive = visitor(on);
  await on.run(drive.share.open({ id, password: PASSWORD }));
  const error = await on
    .run(drive.share.open({ id: "none", password: PASSWORD }))
    .then(undefined, (reason: unknown) => reason);
  expect(error).toMatchObject({ reason: "gone", cause: { code: errorCodes.share_link_not_found } });
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(PASSWORD);
});

test("a share that is taken back while it is downloaded ends the download when its link is over", async () => {
  await using on = await startShares();
  const { id } = await on.run(on.drive.share.publish({ path: "/films" }));
  let files = 0;
  const drive = new Cloudreve({
    ...on.wiring,
    random: () => 0.5,
    fetch: async (request, init) => {
      const isFile = request.method === "GET" && request.url.includes("/file/download/");
      if (isFile) files += 1;
      if (!isFile || files > 1) return on.wiring.fetch(request, init);
      const response = await on.wiring.fetch(request, init);
      const bytes = new Uint8Array(await response.arrayBuffer());
      await on.drive.share.delete({ id });
      on.mock.clock.advance(3_600_000);
      return new Response(bytes.slice(0, 100), { headers: response.headers });
    },
  });
  const loading = drive.share.fetch({ id, path: "/Big Buck Bunny.mp4" });
  await expect(on.run(bytesOf(loading))).rejects.toMatchObject({ name: "ShareError", reason: "gone" });
  expect(loading.checkpoint.offset).toBe(100);
});
