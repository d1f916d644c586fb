import { describe, expect, it } from "vitest";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

const FILTER = { expression: "*.mkv", icon: "Circle", name: "Films", color: "#ff9800" };
const dataOf = <T>({ body }: { body?: unknown }) => (body as { data: T }).data;

describe("tags", () => {
  it("are part of the user, the oldest first, and say nothing of their filter", () => {
    const { loggedIn } = startCloudreve();
    const user = loggedIn();
    const filter = dataOf<string>(user.send("createFilterTag", { body: FILTER }));
    const link = dataOf<string>(user.send("createLinkTag", { body: { path: "/films", name: "All films" } }));
    const tags = [
      { id: filter, name: "Films", icon: "Circle", color: "#ff9800", type: 0, expression: "" },
      { id: link, name: "All films", icon: "FolderHeartOutline", color: "", type: 1, expression: "/films" },
    ];
    expect(user.me()).toMatchObject({ data: { tags } });
    expect(user.send("deleteTag", { path: { id: filter } }).body).toEqual(DONE);
    expect(user.send("deleteTag", { path: { id: filter } }).body).toEqual(DONE);
    expect(user.me()).toMatchObject({ data: { tags: tags.slice(1) } });
  });

  it("stay when somebody else deletes them", () => {
    const { loggedIn } = startCloudreve();
    const user = loggedIn();
    const id = dataOf<string>(user.send("createFilterTag", { body: FILTER }));
    const other = loggedIn("guest@example.com");
    expect(other.send("deleteTag", { path: { id } }).body).toEqual(DONE);
    expect(other.me()).toMatchObject({ data: { tags: [] } });
    expect(user.me()).toMatchObject({ data: { tags: [{ id }] } });
  });

  it("have ids of their own kind", () => {
    const { state, loggedIn } = startCloudreve();
    const user = loggedIn();
    const id = state.ids.encode("user", state.userBy(USER).id);
    expect(user.send("deleteTag", { path: { id } }).body).toMatchObject({ code: 40001 });
  });
});

describe("WebDAV accounts", () => {
  interface Account {
    readonly ID: number;
    readonly Password: string;
    readonly UpdatedAt: string;
  }

  function start() {
    const mock = startCloudreve();
    const user = mock.loggedIn();
    const list = (who = user) => dataOf<{ accounts: Account[] }>(who.send("listWebdavAccounts")).accounts;
    const create = (name: string) =>
      dataOf<{ id: number; password: string }>(
        user.send("createWebdavAccount", { body: { path: "/films", name } }),
      );
    return { ...mock, user, list, create };
  }

  it("are listed with their passwords, the newest first, to their owner alone", () => {
    const { list, create, loggedIn } = start();
    const [laptop, phone] = [create("Laptop"), create("Phone")];
    expect(laptop.password).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(list()).toMatchObject([
      { ID: phone.id, Name: "Phone", Password: phone.password, Root: "/films", UserID: 2, DeletedAt: null },
      { ID: laptop.id, Name: "Laptop", Readonly: false, UseProxy: false },
    ]);
    expect(list(loggedIn("guest@example.com"))).toEqual([]);
  });

  it("change by their number alone, whoever asks", () => {
    const { list, create, loggedIn, pass } = start();
    const { id } = create("Laptop");
    pass(60);
    const other = loggedIn("guest@example.com");
    const change = { id, readonly: true };
    expect(other.send("updateWebdavAccount", { body: change }).body).toMatchObject({
      data: { readonly: true },
    });
    expect(list()).toMatchObject([
      { Readonly: true, UseProxy: false, UpdatedAt: "2026-01-31T12:01:00.000Z" },
    ]);
    other.send("deleteWebdavAccount", { path: { id } });
    expect(list()).toHaveLength(1);
  });

  it("are deleted, and their numbers not given again", () => {
    const { user, list, create } = start();
    const { id } = create("Laptop");
    expect(user.send("deleteWebdavAccount", { path: { id } }).body).toEqual(DONE);
    expect(list()).toEqual([]);
    expect(create("Phone").id).toBe(id + 1);
  });
});
