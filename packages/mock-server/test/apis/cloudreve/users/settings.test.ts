import { describe, expect, it } from "vitest";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

function start() {
  const mock = startCloudreve();
  const user = mock.loggedIn();
  const update = (option: string, body: object) =>
    user.send("updateSetting", { path: { option }, body }).body as { code: number };
  const settings = () => (user.send("getSettings").body as { data: object }).data;
  return { ...mock, user, update, settings };
}

describe("the settings of a user", () => {
  it("show in the account", () => {
    const { update, user } = start();
    expect(update("nick", { nick: "🐼" })).toEqual(DONE);
    expect(update("theme", { theme: "#2196f3" })).toEqual(DONE);
    expect(user.me()).toMatchObject({ data: { nickname: "🐼", preferred_theme: "#2196f3" } });
    for (const option of ["vip", "qq", "policy"]) {
      expect(update(option, { nick: option })).toEqual(DONE);
      expect(user.me()).toMatchObject({ data: { nickname: option } });
    }
  });

  it.each(["nick", "theme", "password", "2fa", "authn"])("%s needs a body of its own", (option) => {
    const { update } = start();
    expect(update(option, { status: true })).toMatchObject({ code: 40001 });
  });

  it("hide the profile, also when nothing is said", () => {
    const { state, update, settings, visitor } = start();
    const id = state.ids.encode("user", state.userBy(USER).id);
    const profile = () =>
      visitor().send("getUserProfile", { path: { id }, query: { type: "hot", page: 1 } }).body;
    expect(profile()).toMatchObject({ code: 0 });
    update("homepage", {});
    expect(settings()).toMatchObject({ homepage: false });
    expect(profile()).toEqual({ code: 404, msg: "" });
    update("homepage", { status: true });
    expect(profile()).toMatchObject({ code: 0 });
  });

  it("switch two-factor login on and off", () => {
    const { update, settings, user, visitor } = start();
    expect(update("2fa", { code: "123456" })).toMatchObject({ code: 50005 });
    const { data } = user.send("startTwoFactorSetup").body as { data: string };
    expect(data).toMatch(/^[A-Z2-7]{32}$/);
    expect(update("2fa", { code: "654321" })).toMatchObject({ code: 40001 });
    expect(settings()).toMatchObject({ two_factor: false });
    expect(update("2fa", { code: "123456" })).toEqual(DONE);
    expect(settings()).toMatchObject({ two_factor: true });
    expect(visitor().login(USER).body).toEqual({ code: 203, msg: "" });
    expect(update("2fa", { code: "123456" })).toEqual(DONE);
    expect(visitor().login(USER).body).toMatchObject({ code: 0 });
  });

  it("change the password of those who know it", () => {
    const { update, user, visitor } = start();
    expect(update("password", { old: "wrong", new: "new-password" })).toEqual({ code: 40069, msg: "" });
    expect(update("password", { old: "mock-password", new: "new-password" })).toEqual(DONE);
    expect(user.me()).toMatchObject({ code: 0 });
    expect(visitor().login(USER, "new-password").body).toMatchObject({ code: 0 });
  });
});

describe("background tasks", () => {
  it("are the user's own, ten on a page, the latest update first", () => {
    const { state, user, pass } = start();
    const owner = state.userBy(USER).id;
    for (let count = 0; count < 12; count += 1) {
      state.tasks.add({ owner, type: 0, props: "{}", progress: count });
      state.tasks.add({ owner: 1, type: 3, props: "{}" });
      pass(1);
    }
    const page = (number: number) =>
      user.send("listTasks", { query: { page: number } }).body as {
        data: { tasks: { progress: number }[]; total: number };
      };
    expect(page(1).data.total).toBe(12);
    expect(page(1).data.tasks.map(({ progress }) => progress)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(page(2).data.tasks).toHaveLength(2);
    expect(page(3).data.tasks).toEqual([]);
  });
});
