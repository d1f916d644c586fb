import { describe, expect, it } from "vitest";
import { TORRENT } from "../../../../src/apis/cloudreve/scenarios/downloads/callers.ts";
import { fileId } from "../../../../src/apis/cloudreve/scenarios/stage.ts";
import { DONE, USER } from "../../support/cloudreve.ts";
import { MOVIE, startPolled, startWithInbox } from "../../support/remote-download.ts";

/** A torrent of two files under way. */
function startTorrent(seedTime = 0) {
  const mock = startWithInbox();
  const { state, user, pass } = mock;
  const shown = state.nodes.facts.get(1)?.shown;
  const options = { options: JSON.stringify({ "seed-time": String(seedTime) }) };
  state.nodes.save(1, { ...shown, Aria2OptionsSerialized: options });
  state.putFile(USER, "/album.torrent", TORRENT);
  const local = state.policies.facts.get(1)?.shown;
  state.policies.save(1, { ...local, BaseURL: "https://cloud.example.com" });
  const add = (path = "/album.torrent") =>
    user.send("addRemoteTorrent", { path: { id: fileId(state, path) }, body: { dst: "/inbox" } }).body;
  expect(add()).toEqual(DONE);
  pass(20);
  const gid = user.active()[0]?.info.gid ?? "";
  const choose = (indexes: readonly number[]) =>
    user.send("selectRemoteDownloadFiles", { path: { gid }, body: { indexes } }).body;
  return { ...mock, gid, choose, add };
}

describe("a torrent", () => {
  it("is fetched by its file first, and then shows its files", () => {
    const { user } = startTorrent();
    expect(user.active()).toMatchObject([
      {
        name: "part one.bin",
        total: 90_000,
        info: {
          infoHash: expect.stringMatching(/^[0-9a-f]{40}$/),
          pieceLength: "16384",
          numPieces: "6",
          files: [{ path: "part one.bin" }, { index: "2", path: "part two.bin", length: "50000" }],
          bittorrent: { mode: "multi", creationDate: 1_600_000_000, info: { name: "Example Album" } },
        },
      },
    ]);
  });

  it("is transferred into a folder of its own, as far as it was chosen", () => {
    const { state, user, pass, choose } = startTorrent();
    expect(choose([2])).toEqual(DONE);
    pass(10);
    expect(user.active()).toMatchObject([
      { total: 50_000, info: { files: [{ selected: "false" }, { selected: "true" }] } },
    ]);
    pass(23);
    expect(user.finished()).toMatchObject([{ name: "Example Album", task_status: 4, total: 50_000 }]);
    expect(user.objects("inbox/Example Album").map(({ name }) => name)).toEqual(["part two.bin"]);
    expect([...state.tasks.facts.values()]).toMatchObject([{ type: 2, status: 4, progress: 1, error: "" }]);
  });

  it("is seeded as long as the node is told to, while its files are there already", () => {
    const { user, pass, gid } = startTorrent(1);
    pass(25);
    expect(user.active()).toMatchObject([{ status: 7, downloaded: 90_000, info: { seeder: "true" } }]);
    expect(user.objects("inbox/Example Album")).toHaveLength(2);
    expect(user.cancel(gid)).toEqual(DONE);
    expect(user.finished()).toMatchObject([{ status: 4, task_status: 4 }]);
  });

  it("ends its seeding by itself", () => {
    const { user, pass } = startTorrent(1);
    pass(79.999);
    expect(user.active()).toHaveLength(1);
    pass(0.001);
    expect(user.finished()).toMatchObject([{ status: 4, task_status: 4 }]);
  });

  it("is an ordinary file when it is none", () => {
    const { state, user, pass, add } = startTorrent();
    state.putFile(USER, "/notes.torrent", "no torrent");
    expect(add("/notes.torrent")).toEqual(DONE);
    pass(10);
    expect(user.active()[1]).toMatchObject({ name: "notes.torrent", total: 10, info: { infoHash: "" } });
  });
});

describe("a pause in aria2", () => {
  it("stops the download until somebody lets it go on", () => {
    const { state, user, pass, gid } = startPolled();
    pass(10);
    state.pauseRemoteDownload(USER, gid);
    pass(100);
    expect(user.active()).toMatchObject([{ status: 2, speed: 0, info: { status: "paused" } }]);
    const [{ downloaded = 0, total = 0 } = {}] = user.active();
    expect(downloaded).toBe(total / 2);
    state.resumeRemoteDownload(USER, gid);
    pass(10);
    expect(user.finished()).toMatchObject([{ status: 4 }]);
  });

  it("makes aria2 forget what is cancelled, which the server notices late", () => {
    const { state, user, pass, gid } = startPolled();
    state.pauseRemoteDownload(USER, gid);
    pass(10);
    expect(user.cancel(gid)).toEqual(DONE);
    expect(user.cancel(gid)).toMatchObject({ code: -1 });
    pass(119);
    expect(user.active()).toMatchObject([{ status: 2 }]);
    expect(() => state.resumeRemoteDownload(USER, gid)).toThrow("not under way");
    pass(1);
    expect(user.finished()).toMatchObject([{ status: 3, error: `GID ${gid} is not found` }]);
  });
});

describe("what goes wrong by itself", () => {
  it("is an address where nothing is", () => {
    const { state, user, pass } = startWithInbox();
    state.loseAddress(MOVIE);
    user.download([MOVIE], "/inbox");
    pass(10);
    expect(user.finished()).toMatchObject([
      { name: ".", status: 3, error: "Resource not found", total: 0, files: [{ path: ".", length: "0" }] },
    ]);
  });

  it("is a lack of room, before the download or after it", () => {
    const { state, user, pass } = startWithInbox();
    const group = state.groups.of(4);
    group.maxStorage = 10_000_000;
    user.download([MOVIE], "/inbox");
    pass(10);
    expect(user.finished()).toMatchObject([{ status: 3, error: "Insufficient capacity" }]);
    group.maxStorage = 20_000_000;
    user.download([MOVIE], "/inbox");
    pass(10);
    state.putFile(USER, "/large.iso", 15_000_000);
    pass(23);
    expect(user.finished()[1]).toMatchObject({ status: 4, task_status: 2 });
    expect(user.finished()[1]?.task_error).toContain("Insufficient capacity");
  });
});
