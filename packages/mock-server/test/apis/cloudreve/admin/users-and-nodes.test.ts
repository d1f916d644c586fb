import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/cloudreve/common/schemas.ts";
import { LOGIN_REQUIRED, USER } from "../../support/cloudreve.ts";
import { ADMIN, ALL, startAdmin } from "./support.ts";

const NEW = { Email: "new@example.com", Nick: "New", GroupID: 2 };

describe("accounts", () => {
  it("can log in once they are created", () => {
    const { dataOf, visitor } = startAdmin();
    const OptionsSerialized = { profile_off: true, preferred_theme: "#000000" };
    const user = { ...NEW, Avatar: "gravatar", OptionsSerialized };
    const id = dataOf<number>("saveAdminUser", { user, password: "mock-secret" });
    expect(visitor().login(NEW.Email, "mock-secret").body).toMatchObject({ code: 0 });
    expect(dataOf("getAdminUser", undefined, { id })).toMatchObject({
      ...user,
      Status: 0,
      Storage: 0,
      Group: { ID: 2 },
      Policy: { ID: 1 },
    });
  });

  it("keep their password unless there is a new one", () => {
    const { dataOf, visitor } = startAdmin();
    const user = { ID: 2, Email: USER, Nick: "Renamed", GroupID: 4 };
    expect(dataOf("saveAdminUser", { user, password: "" })).toBe(2);
    expect(visitor().login(USER).body).toMatchObject({ data: { nickname: "Renamed" } });
    dataOf("saveAdminUser", { user, password: "mock-secret" });
    expect(visitor().login(USER).body).toMatchObject({ code: 40020 });
  });

  it("are made under another number than an unknown one, which the answer repeats", () => {
    const { state, dataOf } = startAdmin();
    expect(dataOf("saveAdminUser", { user: { ...NEW, ID: 77 } })).toBe(77);
    expect(state.users.facts.has(77)).toBe(false);
    expect(state.userBy(NEW.Email).id).toBe(7);
  });

  it("have an address each", () => {
    const { codeOf } = startAdmin();
    expect(codeOf("saveAdminUser", { user: { ...NEW, Email: USER } })).toBe(50001);
    expect(codeOf("saveAdminUser", { user: { ...NEW, ID: 2, Email: ADMIN } })).toBe(50001);
    expect(codeOf("saveAdminUser", { user: { ...NEW, ID: 2, Email: USER } })).toBe(0);
  });

  it("are logged out by a ban, and back by the end of it", () => {
    const { state, dataOf, loggedIn } = startAdmin();
    const user = loggedIn();
    expect(dataOf("toggleAdminUserBan", undefined, { id: 2 })).toBe(2);
    expect(user.me()).toEqual(LOGIN_REQUIRED);
    expect(dataOf("toggleAdminUserBan", undefined, { id: 2 })).toBe(0);
    expect(user.me()).toMatchObject({ code: 0 });
    state.userBy(USER).status = 1;
    expect(dataOf("toggleAdminUserBan", undefined, { id: 2 })).toBe(0);
  });

  it("leave the files of their root folder behind", () => {
    const { state, dataOf, codeOf, loggedIn, pass } = startAdmin();
    state.putFile(USER, "/stays.mkv", 1);
    state.putFile(USER, "/films/deep/goes.mkv", 2);
    state.shares.add({ owner: 2, isFolder: false, source: 2, sourceName: "goes.mkv" });
    state.links.sourceOf(state.fileAt(USER, "/films/deep/goes.mkv"));
    state.tags.add({ owner: 2, type: 0, name: "films", icon: "", color: "", expression: "*.mkv" });
    state.webdav.add({ owner: 2, name: "player", root: "/" });
    state.webdav.add({ owner: 3, name: "player", root: "/" });
    loggedIn().download(["https://example.com/debian.iso"], "/");
    pass(60);
    expect(codeOf("deleteAdminUsers", { id: [2, 99, 3] })).toBe(40021);
    const files = dataOf<Schemas["AdminFilePage"]>("listAdminFiles", ALL);
    expect(files.items.map(({ Name }) => Name)).toEqual(["stays.mkv", "debian.iso"]);
    expect(files.users["2"]).toMatchObject({ ID: 0, Email: "" });
    for (const list of ["listAdminShares", "listAdminDownloads", "listAdminTasks"]) {
      expect(dataOf<{ total: number }>(list, ALL).total).toBe(0);
    }
    expect([state.users.facts.has(2), state.users.facts.has(3)]).toEqual([false, true]);
    expect([state.drive.folders.size, state.links.sources.size, state.tags.facts.size]).toEqual([1, 0, 0]);
    expect([...state.webdav.facts.values()].map(({ owner }) => owner)).toEqual([3]);
  });

  it("are found by what they used", () => {
    const { state, dataOf } = startAdmin();
    state.putFile("guest@example.com", "/film.mkv", 5);
    const list = (request: object) =>
      dataOf<Schemas["AdminUserPage"]>("listAdminUsers", { ...ALL, ...request }).items.map(({ ID }) => ID);
    expect(list({ order_by: "storage desc, id desc" })).toEqual([4, 6, 5, 3, 2, 1]);
    expect(list({ conditions: { group_id: "4" }, searches: { nick: "two", email: "user" } })).toEqual([2, 3]);
    expect(list({ conditions: { password: "mock-password" } })).toEqual([]);
  });

  it("are refused to others, before anything else", () => {
    const { loggedIn, visitor } = startAdmin();
    expect(loggedIn().send("toggleAdminUserBan", { path: { id: 1 } }).body).toEqual({ code: 403, msg: "" });
    expect(visitor().send("getAdminUser", { path: { id: 1 } }).body).toEqual(LOGIN_REQUIRED);
  });
});

describe("nodes", () => {
  it("count as active unless they are suspended", () => {
    const { dataOf } = startAdmin();
    const id = dataOf<number>("saveAdminNode", { node: { Name: "Slave", Rank: null } });
    const active = () => dataOf<Schemas["AdminNodePage"]>("listAdminNodes", ALL).active;
    expect(active()).toEqual({ "1": true, [id]: true });
    dataOf("enableAdminNode", undefined, { id, desired: 7 });
    expect(active()).toEqual({ "1": true });
    expect(dataOf("getAdminNode", undefined, { id })).toMatchObject({ Status: 7, Aria2Options: "{}" });
    dataOf("deleteAdminNode", undefined, { id });
    expect(dataOf<number>("saveAdminNode", { node: { Name: "Slave" } })).toBe(id + 1);
  });
});
