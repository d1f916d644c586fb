import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

const PATH_NOT_FOUND = { code: 40016, msg: "Path not exist" };
const ILLEGAL_NAME = { code: 40052, msg: "Invalid object name" };
const ROOT_PROTECTED = { code: 40053, msg: "Root protected" };

describe("creating folders", () => {
  it("creates several levels at once", () => {
    const user = startCloudreve().loggedIn();
    expect(user.mkdir("/photos/2023/summer")).toEqual(DONE);
    expect(user.objects("photos")).toMatchObject([{ name: "2023", path: "/photos", type: "dir" }]);
    expect(user.objects("photos/2023")).toMatchObject([{ name: "summer", path: "/photos/2023" }]);
    expect(user.mkdir("/photos/2023")).toEqual(DONE);
    expect(user.objects("")).toHaveLength(1);
  });

  it.each([
    ["//clean//./x/../me/", ["clean", "me"]],
    ["/padded  ", ["padded"]],
    ["/outer  /inner ", ["outer", "inner"]],
    ["/文档/旅行 ✈️ 2023", ["文档", "旅行 ✈️ 2023"]],
    [`/${"界".repeat(85)}`, ["界".repeat(85)]],
    ["/.hidden/100%/#1", [".hidden", "100%", "#1"]],
  ])("cleans and creates %j", (path, names) => {
    const user = startCloudreve().loggedIn();
    expect(user.mkdir(path)).toEqual(DONE);
    names.forEach((name, depth) => {
      expect(user.objects(names.slice(0, depth).join("/"))).toMatchObject([{ name }]);
    });
    expect(user.mkdir(path)).toEqual(DONE);
    expect(user.objects("")).toHaveLength(1);
  });

  it.each([
    ["/docs/what?", ILLEGAL_NAME],
    ["/what?/docs", ILLEGAL_NAME],
    ["/a\\b", ILLEGAL_NAME],
    ["/a|b", ILLEGAL_NAME],
    ["/ ", ILLEGAL_NAME],
    [`/${"界".repeat(86)}`, ILLEGAL_NAME],
    ["docs/x", ROOT_PROTECTED],
    [".", ROOT_PROTECTED],
  ])("refuses %j and creates nothing", (path, refusal) => {
    const user = startCloudreve().loggedIn();
    expect(user.mkdir(path)).toEqual(refusal);
    expect(user.objects("")).toEqual([]);
  });

  it("takes the root for granted", () => {
    expect(startCloudreve().loggedIn().mkdir("/")).toEqual(DONE);
  });

  it("is stopped by a file of the name, at any level", () => {
    const { state, loggedIn } = startCloudreve();
    const user = loggedIn();
    state.putFile(USER, "/docs/hello.txt", 20);
    const exists = { code: 40004, msg: "Object existed" };
    expect(user.mkdir("/docs/hello.txt")).toEqual(exists);
    expect(user.mkdir("/docs/hello.txt/more")).toEqual(exists);
    expect(() => state.putFile(USER, "/docs/hello.txt", 20)).toThrow("file exists");
    expect(() => state.putFile("nobody@example.com", "/x", 1)).toThrow("no account");
  });
});

describe("listing folders", () => {
  it("shows folders first, then files", () => {
    const { state, loggedIn } = startCloudreve();
    const user = loggedIn();
    state.putFile(USER, "/a.txt", 5);
    user.mkdir("/b");
    const date = "2026-01-31T12:00:00.000Z";
    const common = { path: "/", date, create_date: date, source_enabled: false };
    const id = expect.stringMatching(/^[0-9A-Za-z]{4}$/);
    expect(user.list("")).toEqual({
      code: 0,
      msg: "",
      data: {
        parent: id,
        objects: [
          { ...common, id, name: "b", thumb: false, size: 0, type: "dir" },
          { ...common, id, name: "a.txt", thumb: true, size: 5, type: "file" },
        ],
        policy: { id, name: "Default storage policy", type: "local", max_size: 0, file_type: [] },
      },
    });
  });

  it.each(["nowhere", "docs/", "/docs", "docs//x", "docs/nowhere", "."])("does not find %j", (path) => {
    const user = startCloudreve().loggedIn();
    user.mkdir("/docs/x");
    expect(user.list(path)).toEqual(PATH_NOT_FOUND);
  });

  it("does not list a file", () => {
    const { state, loggedIn } = startCloudreve();
    state.putFile(USER, "/a.txt", 5);
    expect(loggedIn().list("a.txt")).toEqual(PATH_NOT_FOUND);
  });

  it("shows each user their own", () => {
    const { loggedIn } = startCloudreve();
    const [one, two] = [loggedIn(), loggedIn("twofactor@example.com")];
    one.mkdir("/mine");
    expect(two.objects("")).toEqual([]);
    expect(two.list("mine")).toEqual(PATH_NOT_FOUND);
    expect(one.objects("")).toHaveLength(1);
  });

  it("gives the same ids for the same seed", () => {
    const [one, two, other] = [1, 1, 2].map((seed) => {
      const user = startCloudreve(seed).loggedIn();
      user.mkdir("/a/b");
      return user.objects("")[0]?.id;
    });
    expect(two).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe("any legal name", () => {
  const reserved = new Set('\\?*<":>/|');
  const legal = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) =>
      [...text]
        .filter((char) => !reserved.has(char))
        .join("")
        .replace(/ +$/, ""),
    )
    .filter((name) => name !== "" && name !== "." && name !== "..")
    .filter((name) => new TextEncoder().encode(name).length <= 255);

  it("is listed after it was created", () => {
    fc.assert(
      fc.property(fc.uniqueArray(legal, { minLength: 1, maxLength: 4 }), (names) => {
        const user = startCloudreve().loggedIn();
        for (const name of names) expect(user.mkdir(`/${name}/inner`)).toEqual(DONE);
        expect(user.objects("").map((object) => object.name)).toEqual(names);
        for (const name of names)
          expect(user.objects(name)).toMatchObject([{ name: "inner", path: `/${name}` }]);
      }),
      { numRuns: 50 },
    );
  });

  it("gets an id nothing else has", () => {
    const { state, loggedIn } = startCloudreve();
    const user = loggedIn();
    for (let count = 0; count < 3000; count += 1) user.mkdir(`/${count}`);
    const ids = [...state.drive.folders.keys()].map((id) => state.ids.encode("folder", id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
