import { describe, expect, it } from "vitest";
import { GROUP } from "../../../../src/apis/cloudreve/users/groups.ts";
import { cookiesOf, DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

const data = (body: unknown) => (body as { data: never }).data;

function start() {
  const mock = startCloudreve();
  const { state } = mock;
  const user = mock.loggedIn();
  const id = (path: string) => state.ids.encode("file", state.fileAt(USER, path).id);
  const send = (operation: string, input: object) => user.send(operation, input).body;
  const create = (path: string) => send("createFile", { body: { path } });
  const names = (path: string) => user.objects(path).map(({ name }) => name);
  const allow = (file_type: string[]) => {
    const shown = state.policies.facts.get(1)?.shown;
    state.policies.save(1, { ...shown, OptionsSerialized: { token: "", file_type, mimetype: "" } });
  };
  return { ...mock, user, id, send, create, names, allow };
}

describe("creating files", () => {
  it.each([
    ["/a/b.txt", "a", "b.txt"],
    ["/a/", "a", "a"],
    ["//a//./b.txt", "a", "b.txt"],
    ["/a/../b.txt", "", "b.txt"],
    ["/a/b/..", "a/b", ".."],
  ])("takes %s for the file of that folder", (path, folder, name) => {
    const { create, names } = start();
    expect(create(path)).toEqual(DONE);
    expect(names(folder)).toEqual([name]);
  });

  it.each([
    ["a.txt", 40053],
    ["./a.txt", 40053],
    ["a/b.txt", 40053],
    ["/", 40052],
    ["/a ", 40052],
    ["/x?/a.txt", 40052],
  ])("refuses %s", (path, code) => {
    const { create, names } = start();
    expect(create(path)).toMatchObject({ code });
    expect(names("")).toEqual([]);
  });

  it("compares extensions in small letters with the list as it is", () => {
    const { create, allow } = start();
    allow(["txt", "MD"]);
    expect(create("/A.TXT")).toEqual(DONE);
    expect(create("/a.MD")).toMatchObject({ code: 40050 });
    expect(create("/none")).toMatchObject({ code: 40050 });
  });

  it("leaves folders of the name alone", () => {
    const { create, user } = start();
    user.mkdir("/a");
    expect(create("/a")).toEqual(DONE);
    expect(create("/a")).toMatchObject({ code: 40004 });
  });
});

describe("replacing content", () => {
  it("keeps the bytes, not the array they came in", () => {
    const { state, send, create, id, pass } = start();
    create("/a.txt");
    const body = Uint8Array.of(1, 2);
    pass(60);
    expect(send("updateFile", { path: { id: id("/a.txt") }, body })).toEqual(DONE);
    body[0] = 9;
    expect(state.fileAt(USER, "/a.txt")).toMatchObject({ size: 2, bytes: Uint8Array.of(1, 2) });
    expect(send("updateFile", { path: { id: id("/a.txt") } })).toEqual(DONE);
    expect(state.fileAt(USER, "/a.txt").size).toBe(0);
  });

  it("lets a file shrink where there is no room, and not grow", () => {
    const { state, send, id } = start();
    state.putFile(USER, "/a.bin", 100);
    state.groups.save(GROUP.team, { ...state.groups.of(GROUP.team), maxStorage: 50 });
    const replace = (size: number) =>
      send("updateFile", { path: { id: id("/a.bin") }, body: new Uint8Array(size) });
    expect(replace(101)).toMatchObject({ code: 40051 });
    expect(replace(99)).toEqual(DONE);
  });

  it("needs to know the length", () => {
    const { call, create, id, visitor } = start();
    create("/a.txt");
    const [cookie] = cookiesOf(visitor().login(USER));
    const headers = { cookie, "transfer-encoding": "chunked" };
    const answer = call("updateFile", { path: { id: id("/a.txt") }, headers, body: Uint8Array.of(1) });
    expect(answer.body).toEqual({ code: 40001, msg: "Invalid content-length value" });
  });
});

describe("searching", () => {
  it("finds files, not folders nor what is being uploaded", () => {
    const { state, send, user } = start();
    user.mkdir("/film");
    state.putFile(USER, "/film/Film_1.MKV", 5);
    const folder = state.drive.root(state.userBy(USER).id);
    state.drive.addFile(folder, "film.mkv", 5, { upload: "unfinished" });
    const search = (type: string, keywords: string, path?: string) =>
      (
        data(send("searchFiles", { path: { type, keywords }, query: { path } })) as {
          objects: { name: string }[];
        }
      ).objects;
    expect(search("keywords", "FILM")).toMatchObject([{ name: "Film_1.MKV", path: "/", type: "file" }]);
    expect(search("video", "-")).toHaveLength(1);
    expect(search("keywords", "f%1")).toHaveLength(1);
    expect(search("keywords", "film", "/")).toHaveLength(1);
    expect(search("audio", "film")).toEqual([]);
  });

  it("finds nobody else's tags", () => {
    const { state, send } = start();
    const look = { type: 0, name: "All", icon: "Circle", color: "#ff9800", expression: "*" } as const;
    const theirs = state.tags.add({ owner: state.userBy("guest@example.com").id, ...look });
    const link = state.tags.add({ owner: state.userBy(USER).id, ...look, type: 1, expression: "/" });
    for (const { id } of [theirs, link]) {
      const keywords = state.ids.encode("tag", id);
      expect(send("searchFiles", { path: { type: "tag", keywords }, query: {} })).toEqual({
        code: 404,
        msg: "",
      });
    }
  });
});
