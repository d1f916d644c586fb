import { writeFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import * as versions from "../../docs/snippets/guides/cloudreve-versions.ts";
import * as paths from "../../docs/snippets/guides/paths.ts";
import * as remote from "../../docs/snippets/guides/remote-download.ts";
import * as signIn from "../../docs/snippets/guides/sign-in-cloudreve.ts";
import * as uploads from "../../docs/snippets/guides/uploads.ts";
import { guidePair, MAGNET, PASSWORD, USER } from "./guide-pair.ts";

const URL_OF_FILE = "https://files.example.com/bunny.mp4";
vi.spyOn(console, "log").mockReturnValue();

test("the guide on logging in", async () => {
  await using pair = await guidePair();
  const { drive, wiring, run, file } = pair;
  expect(await run(signIn.logIn(wiring, USER, PASSWORD))).toBe("User");
  await run(signIn.askPerson(drive, "twofactor@example.com", PASSWORD, async () => "123456"));
  const space = await run(signIn.stayIn(wiring, USER, PASSWORD, file("session.json")));
  expect(space.total).toBeGreaterThan(space.used);
  expect(await run(signIn.fromBrowser(drive, (await drive.session.exportCookie()) ?? ""))).toBe(true);
  expect(await run(signIn.reasons(drive, USER, "wrong"))).toBe("credentials");
  expect(await run(signIn.reasons(drive, "blocked@example.com", PASSWORD))).toBe("blocked");
});

test("the guide on paths", async () => {
  await using pair = await guidePair();
  const { drive, run, put } = pair;
  put("/films/a.mp4");
  expect(await run(paths.everyday(drive))).toEqual({ complete: true, stayed: [] });
  await run(paths.names(drive));
  expect(paths.refused()).toContain(":");
  put("/films/a.mp4");
  await run(paths.ids(drive));
  expect(await run(drive.fs.exists("/films/a.mp4"))).toBe(false);
  expect(await run(paths.missing(drive))).toBe("not-found");
  expect(paths.compose("/films").toString()).toBe("/films/Big Buck Bunny.mp4");
});

test("the guide on uploads", async () => {
  await using pair = await guidePair();
  const { drive, run, file } = pair;
  expect(await run(uploads.bytes(drive, new Blob(["bunny"])))).toMatchObject({ size: 5 });
  expect(await run(uploads.why(drive, new Blob(["bunny"])))).toBe("exists");
  await writeFile(file("bunny.mp4"), "bunny");
  await run(uploads.fromDisk(drive, file("bunny.mp4")));
  const { results, failed } = await run(uploads.several(drive, [new File(["b"], "b.mp4")]));
  expect([results.length, failed.length]).toEqual([1, 0]);
});

test("the guide on remote downloads", async () => {
  await using pair = await guidePair();
  const { mock, rd, drive, run, file } = pair;
  expect(await run(remote.simple(drive, URL_OF_FILE))).toHaveLength(1);
  const [end] = await run(remote.resumable(drive, [URL_OF_FILE], file("job.json")));
  expect(end?.status).toBe("fulfilled");
  const added = await run(remote.debridToDrive(rd, drive, MAGNET));
  expect(added.length).toBeGreaterThan(0);
  expect(added.every(({ ok }) => ok)).toBe(true);
  await run(remote.fallBack(rd, drive, "https://files.example.com/other.mp4"));
  expect(await run(drive.fs.exists("/inbox/other.mp4"))).toBe(true);
  expect(mock.violations).toEqual([]);
});

test("the guide on remote downloads, when one fails", async () => {
  const again = vi.fn(async () => {});
  const failed = new (await import("@debrid-drive/cloudreve-client")).RemoteDownloadError(
    "watchRemoteDownload",
    "failed",
    "403",
  );
  await remote.why(Promise.reject(failed), again);
  expect(again).toHaveBeenCalledOnce();
});

test("the guide on versions", async () => {
  await using older = await guidePair({ cloudreveVersion: "3.3.1" });
  expect(await older.run(versions.gate(older.drive))).toContain("3.5.3");
  const drive = await versions.known(older.wiring);
  expect(await older.run(versions.wrongServer(drive))).toBeUndefined();
  const page = new Response("<!doctype html><title>A page</title>", {
    headers: { "content-type": "text/html" },
  });
  const wrong = await versions.known({ ...older.wiring, fetch: async () => page.clone() });
  expect(await older.run(versions.wrongServer(wrong))).toMatch(/^page: /);
});
