import { type AddedDownload, Cloudreve, type RemoteDownloadHandle } from "@debrid-drive/cloudreve-client";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { DST, MAGNET, MOVIE, startDrive, USER, VERSIONS } from "../support/remote-download-run.ts";

const OTHER = "https://files.example.com/Sintel.mp4";
const TEAM = 4;

function handlesOf(results: readonly AddedDownload[]): RemoteDownloadHandle[] {
  return results.map((one) => {
    if (!one.ok) throw one.error;
    return one.handle;
  });
}

describe.each(VERSIONS)("on %s", async (version) => {
  const pair = await startDrive(version);
  const { mock, clock, wiring } = pair;
  afterAll(() => pair.close());
  let drive: Cloudreve;
  beforeEach(async () => {
    pair.begin();
    drive = new Cloudreve({ ...wiring, random: () => 0.5 });
    await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
  });
  const add = (args: Parameters<typeof drive.remoteDownload.add>[0], options = {}) =>
    clock.run(drive.remoteDownload.add(args, { random: () => 0.5, ...options }));
  const watch = (handle: RemoteDownloadHandle, options = {}) =>
    clock.run(drive.remoteDownload.watch(handle, { random: () => 0.5, ...options }));
  const addOne = async (url: string) => {
    const [handle] = handlesOf(await add({ url, dst: DST }));
    if (!handle) throw new Error("no handle");
    return handle;
  };

  test("an address ends as a file in the folder, through all phases", async () => {
    const handle = await addOne(MOVIE);
    const phases: string[] = [];
    const sizes: number[] = [];
    const onProgress = ({ phase, total }: { phase: string; total: number }) => {
      if (phases.at(-1) !== phase) phases.push(phase);
      sizes.push(total);
    };
    const { objects } = await watch(JSON.parse(JSON.stringify(handle)), { onProgress });
    expect(objects).toMatchObject([{ name: "Big Buck Bunny.mp4", size: 10_485_760 }]);
    expect(phases).toEqual(["queued", "fetching", "done"]);
    expect(sizes.at(-1)).toBe(10_485_760);
    expect(mock.violations).toEqual([]);
  });

  test("who looks for the file afterwards finds it, though its folder was listed before", async () => {
    const handle = await addOne(MOVIE);
    const path = `${DST}/Big Buck Bunny.mp4`;
    clock.setTimer(25_000, () => void drive.fs.exists(path));
    await watch(handle);
    expect(await clock.run(drive.fs.exists(path))).toBe(true);
  });

  test("a magnet link keeps its handle while its id changes", async () => {
    const { handle, objects } = await watch(await addOne(MAGNET));
    expect(objects).toMatchObject([{ name: "Big Buck Bunny" }]);
    expect(handle.gids).toHaveLength(2);
  });

  test("a magnet link is found again when it ended unseen", async () => {
    const handle = await addOne(MAGNET);
    await clock.advance(600_000);
    const { objects } = await watch(handle);
    expect(objects).toMatchObject([{ name: "Big Buck Bunny" }]);
  });

  test("of many addresses one is refused, and the others go on", async () => {
    const results = await add({ urls: [MOVIE, "this is no address", OTHER], dst: DST });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    const refused = results[1];
    const code = version === "3.8.3" ? 40048 : -1;
    expect(refused?.ok === false && refused.error).toMatchObject({ name: "ApiError", code });
    const handles = handlesOf(results.filter(({ ok }) => ok));
    const arrived = await clock.run(Promise.all(handles.map((one) => drive.remoteDownload.watch(one))));
    expect(arrived.map(({ objects }) => objects[0]?.name)).toEqual(["Big Buck Bunny.mp4", "Sintel.mp4"]);
    if (version !== "3.3.1") expect(mock.journal.of("addRemoteDownloads")).toHaveLength(1);
    else expect(mock.journal.of("addRemoteDownloads")).toHaveLength(3);
  });

  test("many handles are followed with one read of the lists", async () => {
    const urls = Array.from({ length: 8 }, (_, index) => `https://files.example.com/${index}.bin`);
    const handles = handlesOf(await add({ urls, dst: DST }));
    const before = mock.journal.of("listActiveRemoteDownloads").length;
    await clock.run(
      Promise.all(handles.map((one) => drive.remoteDownload.watch(one, { random: () => 0.5 }))),
    );
    expect(mock.journal.of("listActiveRemoteDownloads").length - before).toBeLessThan(8);
  });

  test("two equal addresses at once are two downloads; the second finds the name taken", async () => {
    const handles = handlesOf(await add({ urls: [MOVIE, MOVIE], dst: DST }));
    const ends = await clock.run(Promise.allSettled(handles.map((one) => drive.remoteDownload.watch(one))));
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const failed = ends.find((one) => one.status === "rejected");
    expect(failed?.reason).toMatchObject({ reason: "transfer-failed", serverMessage: "Object existed" });
  });

  test("a name that is taken is a transfer that failed, with what the server said", async () => {
    mock.cloudreve.putFile(USER, `${DST}/Big Buck Bunny.mp4`, 5);
    const end = watch(await addOne(MOVIE));
    await expect(end).rejects.toMatchObject({ reason: "transfer-failed", serverMessage: "Object existed" });
  });

  test("what has no room when it is to be stored is a transfer that failed", async () => {
    const handle = await addOne(MOVIE);
    clock.setTimer(25_000, () => {
      mock.cloudreve.groups.of(TEAM).maxStorage = 1_000;
    });
    const end = watch(handle);
    await expect(end).rejects.toMatchObject({
      reason: "transfer-failed",
      serverMessage: "Insufficient capacity",
    });
  });

  test("an address where nothing is has failed, in the words of aria2", async () => {
    mock.cloudreve.loseAddress(MOVIE);
    const end = watch(await addOne(MOVIE));
    await expect(end).rejects.toMatchObject({
      reason: "failed",
      serverMessage: "Resource not found",
      retryable: true,
    });
  });

  test("what the server says of an address does not show it", async () => {
    const url = `${MOVIE}?token=mellon-mellon`;
    mock.cloudreve.loseAddress(url, `no such thing: ${url} (mellon-mellon)`);
    const error = await watch(await addOne(url)).catch((reason) => reason);
    expect(error).toMatchObject({ reason: "failed", serverMessage: "no such thing: … (…)" });
    expect(JSON.stringify(error) + error.stack).not.toContain("mellon");
  });

  test.each([MOVIE, MAGNET])("%s is cancelled; then its record is deleted", async (url) => {
    const handle = await addOne(url);
    expect(await clock.run(drive.remoteDownload.cleanUp(handle))).toBe(false);
    expect(await clock.run(drive.remoteDownload.cancel(handle))).toBe(true);
    await expect(watch(handle)).rejects.toMatchObject({ reason: "cancelled" });
    expect(await clock.run(drive.remoteDownload.cancel(handle))).toBe(false);
    if (url === MAGNET) return;
    expect(await clock.run(drive.remoteDownload.cleanUp(handle))).toBe(true);
    await expect(watch(handle)).rejects.toMatchObject({ reason: "vanished", group: "gone" });
  });

  test("a file is there when its record has been deleted", async () => {
    const { handle, objects } = await watch(await addOne(MOVIE));
    expect(await clock.run(drive.remoteDownload.cleanUp(handle))).toBe(true);
    expect((await watch(handle)).objects).toEqual(objects);
  });

  test("a file that was taken away after all has vanished", async () => {
    const { handle, objects } = await watch(await addOne(MOVIE));
    await clock.run(drive.object.delete({ items: objects.map(({ id }) => id), dirs: [] }));
    await expect(watch(handle)).rejects.toMatchObject({ reason: "vanished" });
    const [again] = await add({ url: MOVIE, dst: DST });
    expect(again).toMatchObject({ ok: true, added: true });
  });

  test("what is under way or there is not added again, also by another client", async () => {
    const handle = await addOne(MOVIE);
    expect(await add({ url: MOVIE, dst: DST })).toMatchObject([{ ok: true, added: false }]);
    drive = new Cloudreve({ ...wiring, random: () => 0.5 });
    await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
    expect(await add({ url: MOVIE, dst: DST })).toMatchObject([{ ok: true, added: false }]);
    await watch(handle);
    expect(await add({ url: MOVIE, dst: DST })).toMatchObject([{ ok: true, added: false }]);
    expect(mock.journal.of("addRemoteDownloads")).toHaveLength(1);
  });

  test.each(["before", "after"] as const)(
    "an add whose answer is lost %s it ran is never doubled",
    async (stage) => {
      mock.faults.add({ operation: "addRemoteDownloads", nth: [1], kind: "reset", stage });
      const [first] = await add({ url: MOVIE, dst: DST });
      if (stage === "after") expect(first).toMatchObject({ ok: true });
      else expect(first).toMatchObject({ ok: false, error: { kind: "network" } });
      expect(await add({ url: MOVIE, dst: DST })).toMatchObject([{ ok: true, added: stage === "before" }]);
      expect(mock.cloudreve.downloads.facts.size).toBe(1);
    },
  );

  test("a folder that is not there refuses everything", async () => {
    const refused = add({ urls: [MOVIE, OTHER], dst: "/nowhere" });
    await expect(refused).rejects.toMatchObject({ code: version === "3.8.3" ? 40016 : 404 });
  });

  test("short outages are waited out", async () => {
    const handle = await addOne(MOVIE);
    mock.faults.add({ operation: "listActiveRemoteDownloads", nth: [3, 4, 5, 6, 7], kind: "reset" });
    expect((await watch(handle)).objects).toHaveLength(1);
  });

  test("a torrent in the drive: its files are chosen, and only those arrive", async () => {
    mock.cloudreve.putFile(USER, "/album.torrent", TORRENT);
    const local = mock.cloudreve.policies.facts.get(1)?.shown;
    mock.cloudreve.policies.save(1, { ...local, BaseURL: "https://cloud.example.com" });
    const [handle] = handlesOf(await add({ torrent: "/album.torrent", dst: DST }));
    if (!handle) throw new Error("no handle");
    const select = ({ name }: { name: string }) => name === "part two.bin";
    const files = await clock.run(drive.remoteDownload.selectFiles({ handle, select }));
    expect(files).toEqual([{ index: 2, name: "part two.bin", bytes: 50_000, selected: true }]);
    const { objects } = await watch(handle);
    expect(objects).toMatchObject([{ name: "Example Album", type: "dir" }]);
    const { objects: inside } = await clock.run(drive.directory.list({ path: `${DST}/Example Album` }));
    expect(inside.map(({ name }) => name)).toEqual(["part two.bin"]);
    const none = clock.run(drive.remoteDownload.selectFiles({ handle, select: () => false }));
    await expect(none).rejects.toMatchObject({ name: "RemoteDownloadError" });
    const missing = add({ torrent: "/nothing.torrent", dst: DST });
    await expect(missing).rejects.toMatchObject({ name: "FsError", reason: "not-found" });
  });

  if (version !== "3.3.1") {
    test("a group's limit splits the addresses, and the rest waits until others have ended", async () => {
      mock.cloudreve.groups.of(TEAM).options.aria2_batch = 3;
      const urls = Array.from({ length: 8 }, (_, index) => `https://files.example.com/${index}.bin`);
      const seen: number[] = [];
      const results = await add(
        { urls, dst: DST },
        { onResult: (_: AddedDownload, index: number) => seen.push(index) },
      );
      expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      const arrived = await clock.run(
        Promise.all(handlesOf(results).map((one) => drive.remoteDownload.watch(one))),
      );
      expect(arrived.map(({ objects }) => objects[0]?.name)).toEqual(urls.map((url) => url.slice(-5)));
      expect(mock.cloudreve.downloads.facts.size).toBe(8);
      expect(mock.journal.of("addRemoteDownloads").length).toBeLessThan(8);
    });

    test("two equal addresses are told apart when the second has to wait", async () => {
      mock.cloudreve.groups.of(TEAM).options.aria2_batch = 1;
      const handles = handlesOf(await add({ urls: [MOVIE, MOVIE], dst: DST }));
      const ends = await clock.run(Promise.allSettled(handles.map((one) => drive.remoteDownload.watch(one))));
      expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    });

    test("or fails, where one would rather not wait", async () => {
      mock.cloudreve.groups.of(TEAM).options.aria2_batch = 1;
      const results = await add({ urls: [MOVIE, OTHER], dst: DST }, { whenFull: "fail" });
      expect(results).toMatchObject([{ ok: true }, { ok: false, error: { code: 40015 } }]);
    });
  }

  if (version === "3.8.3") {
    test("seeding is a phase of its own, and cancelling ends it well", async () => {
      const shown = mock.cloudreve.nodes.facts.get(1)?.shown;
      const Aria2OptionsSerialized = { ...shown?.Aria2OptionsSerialized, options: '{"seed-time":"60"}' };
      mock.cloudreve.nodes.save(1, { ...shown, Aria2OptionsSerialized });
      const handle = await addOne(MAGNET);
      const phases = new Set<string>();
      let stopped: Promise<boolean> | undefined;
      const onProgress = ({ phase }: { phase: string }) => {
        phases.add(phase);
        if (phase === "seeding") stopped ??= drive.remoteDownload.cancel(handle);
      };
      await watch(handle, { onProgress });
      expect([...phases]).toEqual(["queued", "fetching", "seeding", "done"]);
      expect(await stopped).toBe(true);
    });
  }
});

const PIECES = `6:pieces120:${"x".repeat(120)}`;
const FILES = "5:filesld6:lengthi40000e4:pathl12:part one.bineed6:lengthi50000e4:pathl12:part two.bineee";
const TORRENT = `d4:infod${FILES}4:name13:Example Album12:piece lengthi16384e${PIECES}ee`;
