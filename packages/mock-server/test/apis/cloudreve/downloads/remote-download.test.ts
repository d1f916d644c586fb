import { describe, expect, it } from "vitest";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";
import { MOVIE, SIZE, startPolled, startWithInbox } from "../../support/remote-download.ts";

describe("adding", () => {
  it("answers each address by itself", () => {
    const { user } = startWithInbox();
    expect(
      user.download([MOVIE, "this is no address", "file:///etc/hosts", "magnet:?dn=x"], "/inbox"),
    ).toEqual({
      code: 0,
      data: [DONE, { code: 40048, msg: "" }, { code: 40048, msg: "" }, { code: 40048, msg: "" }],
      msg: "",
    });
    expect(user.download([], "/")).toEqual({ code: 0, data: [], msg: "" });
    expect(user.active()).toHaveLength(1);
  });

  it("needs a folder that exists", () => {
    const { user } = startWithInbox();
    for (const dst of ["/nowhere", "/inbox/", "inbox"]) {
      expect(user.download([MOVIE], dst)).toEqual({ code: 40016, msg: "" });
    }
  });

  it("is limited by the group, at once and in all", () => {
    const { user, pass } = startWithInbox();
    const urls = Array.from({ length: 11 }, (_, index) => `https://files.example.com/${index}.bin`);
    expect(user.download(urls, "/inbox")).toEqual({ code: 40015, msg: "" });
    expect(user.download(urls.slice(0, 9), "/inbox")).toMatchObject({ code: 0 });
    expect(user.download(urls.slice(9), "/inbox")).toEqual({
      code: 0,
      data: [DONE, { code: 40015, msg: "" }],
      msg: "",
    });
    pass(30);
    expect(user.download([MOVIE], "/inbox")).toMatchObject({ data: [DONE] });
  });

  it("is not for every group", () => {
    expect(startCloudreve().loggedIn("guest@example.com").download([MOVIE], "/")).toEqual({
      code: 40007,
      msg: "",
    });
  });

  it("guesses a size from the seed when nobody knows it", () => {
    const { state } = startWithInbox();
    expect(state.sizeOrGuess(MOVIE)).toBe(SIZE);
    const guess = state.sizeOrGuess("https://files.example.com/other.bin");
    expect(guess).toBeGreaterThan(0);
    expect(startWithInbox().state.sizeOrGuess("https://files.example.com/other.bin")).toBe(guess);
  });
});

describe("cancelling", () => {
  it("ends a running download with status 5", () => {
    const { user, pass, gid } = startPolled();
    pass(5);
    expect(user.cancel(gid)).toEqual(DONE);
    expect(user.active()).toEqual([]);
    const ended = [{ gid, status: 5, task_status: -1, error: "", update: "2026-01-31T12:00:15.000Z" }];
    expect(user.finished()).toMatchObject(ended);
    pass(3600);
    expect(user.finished()).toMatchObject(ended);
    expect(user.objects("inbox")).toEqual([]);
  });

  it("deletes the record of one that has ended", () => {
    const { user, pass, gid } = startPolled();
    user.cancel(gid);
    expect(user.cancel(gid)).toEqual(DONE);
    expect(user.finished()).toEqual([]);
    expect(user.cancel(gid)).toEqual({ code: 404, msg: "Download record not found" });
    pass(3600);
    expect(user.objects("inbox")).toEqual([]);
  });

  it("lets a transfer go on without its record", () => {
    const { state, user, pass, gid } = startPolled();
    pass(21);
    expect(user.cancel(gid)).toEqual(DONE);
    expect(user.finished()).toEqual([]);
    pass(2);
    expect(user.objects("inbox")).toHaveLength(1);
    expect(state.downloads.facts.size).toBe(0);
  });

  it("knows no gid before the first poll, and none of other users", () => {
    const { state, user, loggedIn, pass } = startWithInbox();
    user.download([MOVIE], "/inbox");
    const [gid = ""] = state.downloads.facts.keys();
    const unknown = { code: 404, msg: "Download record not found" };
    expect(user.cancel(gid)).toEqual(unknown);
    pass(10);
    const other = loggedIn("twofactor@example.com");
    expect(other.cancel(gid)).toEqual(unknown);
    expect(other.active()).toEqual([]);
    pass(60);
    expect(other.finished()).toEqual([]);
    expect(user.finished()).toHaveLength(1);
  });

  it("is something aria2 can do by itself", () => {
    const { state, user, gid } = startPolled();
    state.failRemoteDownload(USER, gid);
    expect(user.finished()).toMatchObject([{ status: 3, error: "Resource not found", task_status: -1 }]);
    expect(() => state.failRemoteDownload(USER, gid)).toThrow("has ended already");
    expect(() => state.failRemoteDownload(USER, "0")).toThrow("has no download");
  });
});

describe("pages", () => {
  it("hold ten, the latest update first; no page and page 0 are everything", () => {
    const { user, pass } = startWithInbox();
    for (let count = 0; count < 12; count += 1) {
      user.download([`https://files.example.com/${count}.bin`], "/inbox");
      pass(40);
    }
    const names = (page?: number) => user.finished(page).map((one) => one.name);
    expect(names()).toHaveLength(12);
    expect(names(0)).toEqual(names());
    expect(names()[0]).toBe("0.bin");
    expect(names(1)).toHaveLength(10);
    expect(names(1)[0]).toBe("11.bin");
    expect(names(2)).toEqual(["1.bin", "0.bin"]);
    expect(names(3)).toEqual([]);
    expect(user.active(1)).toEqual([]);
  });
});
