import { describe, expect, it } from "vitest";
import { DONE, USER } from "../../support/cloudreve.ts";
import { MOVIE, SIZE, startPolled, startWithInbox } from "../../support/remote-download.ts";

describe("the life of a remote download", () => {
  it("begins without a gid, until aria2 is asked", () => {
    const { user, pass } = startWithInbox();
    expect(user.download([MOVIE], "/inbox")).toEqual({ code: 0, data: [DONE], msg: "" });
    pass(9.999);
    expect(user.active()).toEqual([
      {
        update: "2026-01-31T12:00:00.000Z",
        interval: 10,
        name: "",
        status: 0,
        dst: "/inbox",
        total: 0,
        downloaded: 0,
        speed: 0,
        info: expect.objectContaining({
          gid: "",
          status: "",
          totalLength: "",
          followedBy: null,
          files: null,
        }),
        node: "Master (Local machine)",
      },
    ]);
    expect(user.finished()).toEqual([]);
  });

  it("downloads, as of the last poll", () => {
    const { user, pass, gid } = startPolled();
    expect(gid).toMatch(/^[0-9a-f]{16}$/);
    expect(user.active()).toMatchObject([
      { name: "Big Buck Bunny.mp4", status: 1, total: SIZE, downloaded: 0, speed: SIZE / 20 },
    ]);
    pass(10);
    const half = user.active();
    expect(half).toMatchObject([
      {
        update: "2026-01-31T12:00:20.000Z",
        downloaded: SIZE / 2,
        info: {
          gid,
          status: "active",
          totalLength: "10485760",
          completedLength: "5242880",
          bitfield: "f800",
          numPieces: "10",
          infoHash: "",
          files: [
            {
              index: "1",
              path: "Big Buck Bunny.mp4",
              length: "10485760",
              completedLength: "5242880",
              selected: "true",
              uris: [{ uri: MOVIE, status: "used" }],
            },
          ],
        },
      },
    ]);
    pass(9.999);
    expect(user.active()).toEqual(half);
  });

  it("is transferred after it is complete, and only then is the file there", () => {
    const { user, pass, gid } = startPolled();
    pass(20);
    expect(user.active()).toEqual([]);
    expect(user.finished()).toMatchObject([
      { name: "Big Buck Bunny.mp4", gid, status: 4, error: "", total: SIZE, task_status: 0, task_error: "" },
    ]);
    pass(1);
    expect(user.finished()).toMatchObject([{ task_status: 1 }]);
    expect(user.objects("inbox")).toEqual([]);
    pass(1.999);
    expect(user.objects("inbox")).toEqual([]);
    pass(0.001);
    expect(user.objects("inbox")).toMatchObject([
      {
        name: "Big Buck Bunny.mp4",
        size: SIZE,
        type: "file",
        path: "/inbox",
        date: "2026-01-31T12:00:33.000Z",
      },
    ]);
    expect(user.finished()).toMatchObject([
      { task_status: 4, create: "2026-01-31T12:00:00.000Z", update: "2026-01-31T12:00:30.000Z" },
    ]);
  });

  it("ends in a failed transfer when a file of the name is there", () => {
    const { state, user, pass } = startPolled();
    state.putFile(USER, "/inbox/Big Buck Bunny.mp4", 1);
    pass(23);
    expect(user.finished()).toMatchObject([
      {
        status: 4,
        task_status: 2,
        task_error: '{"msg":"Failed to transfer one or more file(s).","error":"Object existed"}',
      },
    ]);
    expect(user.objects("inbox")).toMatchObject([{ size: 1 }]);
  });

  it("decides a clash in the order of the transfers, however late one looks", () => {
    const { user, pass } = startWithInbox();
    user.download([MOVIE, MOVIE], "/inbox");
    pass(5);
    user.download(["https://files.example.com/a%3Fb.iso"], "/inbox");
    pass(86_400);
    expect(user.finished().map((one) => one.task_status)).toEqual([4, 2, -1]);
    expect(user.finished()[2]).toMatchObject({ status: 3, error: "Invalid object name" });
    expect(user.objects("inbox")).toMatchObject([{ date: "2026-01-31T12:00:33.000Z" }]);
  });

  it("is no obstacle that comes after it", () => {
    const { state, user, pass } = startPolled();
    pass(23);
    expect(() => state.putFile(USER, "/inbox/Big Buck Bunny.mp4", 1)).toThrow("file exists");
    expect(user.finished()).toMatchObject([{ task_status: 4 }]);
  });

  it("takes magnet links", () => {
    const { user, pass } = startWithInbox();
    const hash = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
    expect(user.download([`magnet:?xt=urn:btih:${hash}&dn=Big+Buck+Bunny`], "/inbox")).toMatchObject({
      data: [DONE],
    });
    pass(10);
    const [search] = user.active();
    expect(search).toMatchObject({
      name: "[METADATA]Big Buck Bunny",
      total: 0,
      info: { infoHash: hash, totalLength: "0", bittorrent: { mode: "", info: { name: "" } } },
    });
    const first = search?.info.gid ?? "";
    pass(10);
    // The server has gone on to the next id, and shows what it saw last.
    expect(user.active()[0]?.info.gid).toBe(first);
    expect(user.cancel(first)).toMatchObject({ code: 404 });
    pass(10);
    expect(user.active()[0]?.info.gid).not.toBe(first);
    expect(user.active()).toMatchObject([
      {
        name: "Big Buck Bunny",
        info: { infoHash: hash, bittorrent: { mode: "single", info: { name: "Big Buck Bunny" } } },
      },
    ]);
    pass(23);
    expect(user.objects("inbox")).toMatchObject([{ name: "Big Buck Bunny" }]);
  });
});
