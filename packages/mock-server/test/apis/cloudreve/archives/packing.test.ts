import { describe, expect, it } from "vitest";
import { cloneState } from "../../../../src/runtime/clone-state.ts";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

function start() {
  const mock = startCloudreve();
  const { state } = mock;
  const user = mock.loggedIn();
  const owner = state.userBy(USER).id;
  const dirs = (path: string) => [state.ids.encode("folder", state.drive.find(owner, path)?.id ?? 0)];
  const compress = (body: object) => user.send("compressObjects", { body }).body;
  const decompress = (src: string, dst: string) => user.send("decompressFile", { body: { src, dst } }).body;
  const names = (path: string) => user.objects(path).map(({ name }) => name);
  const tasks = () =>
    [...state.tasks.facts.values()].map(({ status, progress, error }) => [status, progress, error]);
  return { ...mock, user, dirs, compress, decompress, names, tasks };
}

describe("packing", () => {
  it("waits, works and is done", () => {
    const { state, pass, dirs, compress, names, tasks, user } = start();
    state.putFile(USER, "/docs/2023/a.txt", "text");
    user.mkdir("/docs/empty");
    expect(compress({ src: { dirs: dirs("/docs") }, dst: "/", name: "backup" })).toEqual(DONE);
    expect(tasks()).toEqual([[0, 0, ""]]);
    pass(1);
    expect(tasks()).toEqual([[1, 1, ""]]);
    expect(names("")).toEqual(["docs"]);
    pass(2);
    expect(tasks()).toEqual([[4, 4, ""]]);
    expect(names("")).toEqual(["docs", "backup.zip"]);
    expect(state.fileAt(USER, "/backup.zip").createdAt).toBe(state.clock.now());
  });

  it("happens in its time, also when nobody looks until later", () => {
    const { state, pass, compress, tasks } = start();
    const begun = state.clock.now();
    compress({ dst: "/", name: "empty.zip" });
    pass(3600);
    expect(state.fileAt(USER, "/empty.zip")).toMatchObject({ createdAt: begun + 3000, size: 22 });
    expect(tasks()).toEqual([[4, 4, ""]]);
    expect([...state.tasks.facts.values()][0]?.updatedAt).toBe(begun + 3000);
  });

  it("fails when its place is taken or gone meanwhile", () => {
    const { state, pass, compress, tasks, user, dirs } = start();
    user.mkdir("/a");
    compress({ dst: "/", name: "one" });
    compress({ dst: "/a", name: "two" });
    state.putFile(USER, "/one.zip", 5);
    user.send("deleteObjects", { body: { dirs: dirs("/a") } });
    pass(3);
    const failed = (error: string) => [2, 1, JSON.stringify({ msg: "Failed to compress file.", error })];
    expect(tasks()).toEqual([failed("Object existed"), failed("Path not exist")]);
  });

  it("makes a file without content of what is too large to hold", () => {
    const { state, pass, compress, names, decompress, tasks, dirs } = start();
    state.putFile(USER, "/docs/linux.iso", 5_000_000_000);
    compress({ src: { dirs: dirs("/docs") }, dst: "/", name: "big" });
    pass(3);
    expect(state.fileAt(USER, "/big.zip").size).toBe(5_000_000_000);
    decompress("/big.zip", "/");
    pass(3);
    expect(names("")).toEqual(["docs", "big.zip"]);
    expect(tasks()[1]?.[0]).toBe(2);
  });

  it("goes on in a copy of the state by itself", () => {
    const { state, clock, pass, compress } = start();
    compress({ dst: "/", name: "a" });
    const copy = cloneState(state, new Set([clock]));
    pass(3);
    expect(copy.fileAt(USER, "/a.zip")).not.toBe(state.fileAt(USER, "/a.zip"));
  });
});

describe("unpacking", () => {
  it("gives back what was packed, and leaves what is there", () => {
    const { state, pass, dirs, compress, decompress, names } = start();
    state.putFile(USER, "/docs/a.txt", "text");
    state.putFile(USER, "/docs/文档/b.bin", 1000);
    compress({ src: { dirs: dirs("/docs") }, dst: "/", name: "backup" });
    pass(3);
    state.putFile(USER, "/again/docs/a.txt", "other");
    expect(decompress("/backup.zip", "/again")).toEqual(DONE);
    pass(3);
    expect(names("again/docs")).toEqual(["文档", "a.txt"]);
    expect(state.fileAt(USER, "/again/docs/a.txt").size).toBe(5);
    expect(state.fileAt(USER, "/again/docs/文档/b.bin").bytes).toHaveLength(1000);
  });

  it.each([
    ["/broken.zip", "zip: not a valid zip file"],
    ["/other.rar", "no formats matched"],
  ])("fails for %s", (path, error) => {
    const { state, pass, decompress, tasks } = start();
    state.putFile(USER, path, "no archive");
    expect(decompress(path, "/")).toEqual(DONE);
    pass(3);
    expect(tasks()).toEqual([[2, 2, JSON.stringify({ msg: "Failed to decompress file.", error })]]);
  });

  it("fails for what is gone or lost meanwhile", () => {
    const { state, pass, decompress, tasks, user } = start();
    state.putFile(USER, "/a.zip", "a");
    state.putFile(USER, "/b.zip", "b");
    decompress("/a.zip", "/");
    decompress("/b.zip", "/");
    user.send("deleteObjects", {
      body: { items: [state.ids.encode("file", state.fileAt(USER, "/a.zip").id)] },
    });
    state.loseFile(USER, "/b.zip");
    pass(3);
    expect(tasks().map(([status]) => status)).toEqual([2, 2]);
    expect(String(tasks()[1]?.[2])).toContain("no such file or directory");
  });
});
