import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloneState } from "../../../../src/runtime/clone-state.ts";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

const GUEST = "guest@example.com";
const EXISTS = { code: 40004, msg: "Object existed" };
const MISSING = { code: 40016, msg: "Path not exist" };

function start(email = USER) {
  const mock = startCloudreve();
  const { state } = mock;
  const user = mock.loggedIn(email);
  const owner = state.userBy(email).id;
  const put = (path: string, content: number | string = 3) => state.putFile(email, path, content);
  const file = (path: string) => state.ids.encode("file", state.fileAt(email, path).id);
  const folder = (path: string) => state.ids.encode("folder", state.drive.find(owner, path)?.id ?? 0);
  const send = (operation: string, input: object) => user.send(operation, input).body;
  const names = (path: string) => user.objects(path).map(({ name }) => name);
  return { ...mock, user, owner, put, file, folder, send, names };
}

describe("deleting", () => {
  it("takes folders with all that is in them, shares and links too", () => {
    const { state, owner, put, file, folder, send, names } = start();
    put("/docs/2023/a.txt");
    put("/b.txt");
    const { id } = state.fileAt(USER, "/docs/2023/a.txt");
    state.shares.add({ owner, isFolder: false, source: id, sourceName: "a.txt" });
    state.links.sourceOf(state.fileAt(USER, "/docs/2023/a.txt"));
    expect(
      send("deleteObjects", { body: { dirs: [folder("/docs")], items: [file("/b.txt"), "none"] } }),
    ).toEqual(DONE);
    expect(names("")).toEqual([]);
    expect([state.drive.files.size, state.shares.facts.size, state.links.sources.size]).toEqual([0, 0, 0]);
  });

  it("leaves what the storage keeps, and the folders with it", () => {
    const { state, put, folder, send, names } = start();
    put("/docs/a.txt");
    put("/docs/b.txt");
    state.makeUndeletable(USER, "/docs/b.txt");
    const body = { dirs: [folder("/docs")] };
    expect(send("deleteObjects", { body })).toEqual({ code: 203, msg: "Failed to delete 1 file(s)." });
    expect(names("docs")).toEqual(["b.txt"]);
    expect(send("deleteObjects", { body: { ...body, unlink: true } })).toEqual(DONE);
    expect(names("")).toEqual([]);
  });

  it("takes force only from groups that may", () => {
    const { state, put, file, send } = start(GUEST);
    put("/a.txt");
    state.makeUndeletable(GUEST, "/a.txt");
    expect(send("deleteObjects", { body: { items: [file("/a.txt")], force: true } })).toMatchObject({
      code: 203,
    });
  });

  it("takes the folders in a root, but not its files", () => {
    const { put, folder, send, names } = start();
    put("/docs/a.txt");
    put("/b.txt");
    expect(send("deleteObjects", { body: { dirs: [folder("/")] } })).toEqual(DONE);
    expect(names("")).toEqual(["b.txt"]);
  });

  it("leaves other users' files alone", () => {
    const { state, send } = start();
    state.putFile(GUEST, "/a.txt", 1);
    const id = state.ids.encode("file", state.fileAt(GUEST, "/a.txt").id);
    expect(send("deleteObjects", { body: { items: [id] } })).toEqual(DONE);
    expect(state.fileAt(GUEST, "/a.txt").name).toBe("a.txt");
  });
});

describe("moving and copying", () => {
  it("moves only what lies in the source folder", () => {
    const { put, file, send, names, pass, user } = start();
    put("/a/one.txt");
    put("/b/two.txt");
    const src = { items: [file("/a/one.txt"), file("/b/two.txt")] };
    user.mkdir("/c");
    pass(60);
    expect(send("moveObjects", { body: { src_dir: "/a", src, dst: "/c" } })).toEqual(DONE);
    expect([names("a"), names("b"), names("c")]).toEqual([[], ["two.txt"], ["one.txt"]]);
    expect(user.objects("c")[0]).toMatchObject({ date: "2026-01-31T12:01:00.000Z" });
    expect(send("moveObjects", { body: { src_dir: "/c", src, dst: "/c" } })).toEqual(DONE);
  });

  it("moves no folder into itself, but into one below it, where it is lost", () => {
    const { state, put, folder, send, names, user } = start();
    put("/a/b/c.txt");
    const src = { dirs: [folder("/a")] };
    expect(send("moveObjects", { body: { src_dir: "/", src, dst: "/a" } })).toEqual(EXISTS);
    const [a, b] = [folder("/a"), folder("/a/b")];
    expect(send("moveObjects", { body: { src_dir: "/", src, dst: "/a/b" } })).toEqual(DONE);
    expect(names("")).toEqual([]);
    const query = { is_folder: true, trace_root: true };
    expect(user.send("getObjectProperties", { path: { id: b }, query }).body).toMatchObject({
      data: { size: 3, child_folder_num: 1, child_file_num: 1 },
    });
    expect(send("deleteObjects", { body: { dirs: [a] } })).toEqual(DONE);
    expect(state.drive.files.size).toBe(0);
  });

  it("copies a folder, its bytes and not what is being uploaded", () => {
    const { state, owner, put, folder, send, names } = start();
    put("/a/b/c.bin", 100);
    put("/a/text.txt", "text");
    const source = state.drive.find(owner, "/a");
    if (source) state.drive.addFile(source, "coming", 5, { upload: "unfinished" });
    const body = { src_dir: "/", src: { dirs: [folder("/a")] }, dst: "/a/b" };
    expect(send("copyObject", { body })).toEqual(DONE);
    expect([names("a/b"), names("a/b/a"), names("a/b/a/b")]).toEqual([
      ["a", "c.bin"],
      ["b", "text.txt"],
      ["c.bin"],
    ]);
    expect(state.fileAt(USER, "/a/b/a/b/c.bin").copyOf).toBe(state.fileAt(USER, "/a/b/c.bin").id);
    expect(send("copyObject", { body })).toEqual({ code: 40016, msg: "Object not exist" });
  });

  it("copies nothing that is elsewhere, and over the quota", () => {
    const { state, put, file, send, names } = start();
    put("/a/one.txt");
    put("/two.txt", 100);
    state.groups.save(4, { ...state.groups.of(4), maxStorage: 10 });
    expect(
      send("copyObject", { body: { src_dir: "/", src: { items: [file("/a/one.txt")] }, dst: "/a" } }),
    ).toEqual(DONE);
    expect(
      send("copyObject", { body: { src_dir: "/", src: { items: [file("/two.txt")] }, dst: "/a" } }),
    ).toEqual(DONE);
    expect(names("a")).toEqual(["one.txt", "two.txt"]);
  });
});

describe("renaming", () => {
  it("lets a folder have the name of a file, and dots", () => {
    const { put, folder, send, names } = start();
    put("/a/x.txt");
    put("/b");
    expect(send("renameObject", { body: { src: { dirs: [folder("/a")] }, new_name: "b" } })).toEqual(DONE);
    expect(names("")).toEqual(["b", "b"]);
    expect(send("renameObject", { body: { src: { dirs: [folder("/b")] }, new_name: ".." } })).toEqual(DONE);
  });

  it("does not find what belongs to others", () => {
    const { state, send } = start();
    state.putFile(GUEST, "/a.txt", 1);
    const items = [state.ids.encode("file", state.fileAt(GUEST, "/a.txt").id)];
    expect(send("renameObject", { body: { src: { items }, new_name: "b.txt" } })).toEqual(MISSING);
  });
});

it("counts a folder again only after five minutes", () => {
  const { put, folder, user, pass } = start();
  put("/a/one.txt", 10);
  const ask = (trace_root: boolean) =>
    user.send("getObjectProperties", { path: { id: folder("/a") }, query: { is_folder: true, trace_root } })
      .body;
  const first = ask(false);
  expect(first).toMatchObject({ data: { size: 10, child_file_num: 1, path: "" } });
  put("/a/two.txt", 10);
  pass(299);
  expect(ask(true)).toEqual(first);
  pass(1);
  expect(ask(true)).toMatchObject({ data: { size: 20, child_file_num: 2, path: "/" } });
});

it("keeps every file in exactly one folder, whatever is done", () => {
  const paths = ["/", "/a", "/a/b", "/c"];
  const step = fc.record({
    operation: fc.constantFrom("moveObjects", "copyObject", "renameObject", "deleteObjects"),
    from: fc.constantFrom(...paths),
    to: fc.constantFrom(...paths),
    pick: fc.nat(20),
    name: fc.constantFrom("x", "y", "a"),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { state, owner, user, put } = start();
      for (const path of paths.slice(1)) put(`${path}/x`);
      for (const { operation, from, to, pick, name } of steps) {
        const files = [...state.drive.files.keys()].map((id) => state.ids.encode("file", id));
        const dirs = [...state.drive.folders.keys()].map((id) => state.ids.encode("folder", id));
        const src =
          pick % 2 === 0 ? { items: [files[pick % files.length]] } : { dirs: [dirs[pick % dirs.length]] };
        const given = (src.items?.[0] ?? src.dirs?.[0]) ? src : {};
        const body =
          operation === "deleteObjects" ? given : { src: given, src_dir: from, dst: to, new_name: name };
        user.send(operation, { body });
      }
      const { drive } = cloneState(state, new Set([state.clock]));
      for (const file of drive.files.values()) {
        const folder = drive.folders.get(file.folder);
        expect(folder && drive.content(folder).files.get(file.name)).toBe(file);
      }
      for (const folder of drive.withDescendants(drive.root(owner))) {
        if (folder.parent !== undefined) expect(drive.find(owner, drive.pathOf(folder))).toBe(folder);
      }
    }),
    { numRuns: 60 },
  );
});
