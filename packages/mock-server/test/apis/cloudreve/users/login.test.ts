import { describe, expect, it } from "vitest";
import { cookiesOf, DONE, LOGIN_REQUIRED, startCloudreve, USER } from "../../support/cloudreve.ts";

describe("logging in", () => {
  it("sets the cookie and shows the user", () => {
    const { visitor } = startCloudreve();
    const answer = visitor().login(USER);
    expect(answer).toEqual({
      status: 200,
      headers: {
        "Cache-Control": "private, no-cache",
        "Content-Type": "application/json; charset=utf-8",
        "Set-Cookie": expect.stringMatching(
          /^cloudreve-session=[\w-]{64}; Path=\/; Expires=Wed, 01 Apr 2026 12:00:00 GMT; Max-Age=5184000; HttpOnly$/,
        ),
      },
      body: {
        code: 0,
        msg: "",
        data: expect.objectContaining({
          id: expect.stringMatching(/^\w{4}$/),
          user_name: USER,
          status: 0,
          tags: [],
        }),
      },
    });
    const [cookie] = cookiesOf(answer);
    expect(visitor(cookie).me()).toEqual(answer.body);
  });

  it.each([
    [USER, "wrong-password", 40020, "Wrong password or email address"],
    ["nobody@example.com", "mock-password", 40020, "Wrong password or email address"],
    ["blocked@example.com", "mock-password", 40017, "This account has been blocked"],
    ["blocked@example.com", "wrong-password", 40020, "Wrong password or email address"],
    ["inactive@example.com", "mock-password", 40018, "This account is not activated"],
  ])("refuses %s with %s", (email, password, code, msg) => {
    const answer = startCloudreve().visitor().login(email, password);
    expect(answer.body).toEqual({ code, msg });
    expect(cookiesOf(answer)).toEqual([]);
  });

  it("keeps the session id at login and logout", () => {
    const { visitor } = startCloudreve();
    const [cookie] = cookiesOf(visitor().login(USER));
    const user = visitor(cookie);
    const out = user.logout();
    expect(out.body).toEqual(DONE);
    expect(cookiesOf(out)).toEqual([cookie]);
    expect(user.me()).toEqual(LOGIN_REQUIRED);
    expect(user.logout().body).toEqual(LOGIN_REQUIRED);
    expect(cookiesOf(user.login(USER))).toEqual([cookie]);
  });

  it("ends 30 days after the cookie was set, and when the account is blocked", () => {
    const { state, pass, loggedIn } = startCloudreve();
    const user = loggedIn();
    state.blockUser(USER);
    expect(user.me()).toEqual(LOGIN_REQUIRED);
    const other = loggedIn("guest@example.com");
    pass(30 * 86_400 - 1);
    expect(other.me()).toMatchObject({ code: 0 });
    pass(1);
    expect(other.me()).toEqual(LOGIN_REQUIRED);
  });
});

describe("two-factor login", () => {
  it("needs the code after the password", () => {
    const { visitor } = startCloudreve();
    const first = visitor().login("twofactor@example.com");
    expect(first.body).toEqual({ code: 203, msg: "" });
    const [cookie = ""] = cookiesOf(first);
    const user = visitor(cookie);
    expect(user.me()).toEqual(LOGIN_REQUIRED);
    expect(user.verify("000000").body).toEqual({ code: 40022, msg: "2FA code not correct" });
    const second = user.verify("123456");
    expect(second.body).toMatchObject({ code: 0, data: { user_name: "twofactor@example.com" } });
    expect(cookiesOf(second)).toEqual([cookie, cookie]);
    expect(user.me()).toMatchObject({ code: 0 });
    expect(user.verify("123456").body).toEqual({ code: 40023, msg: "Login session not exist" });
  });

  it("needs the password before the code", () => {
    expect(startCloudreve().visitor().verify("123456").body).toMatchObject({ code: 40023 });
  });
});

describe("without a login", () => {
  it.each([undefined, "cloudreve-session=made-up", "other=1", "cloudreve-session="])(
    "refuses cookie %j",
    (cookie) => {
      const user = startCloudreve().visitor(cookie);
      const input = { path: { path: "", gid: "0" }, body: { path: "/a", url: [], dst: "/" } };
      for (const operation of [
        "getCurrentUser",
        "logout",
        "createDirectory",
        "listDirectory",
        "addRemoteDownloads",
        "listActiveRemoteDownloads",
        "listFinishedRemoteDownloads",
        "cancelRemoteDownload",
      ]) {
        expect(user.send(operation, input)).toMatchObject({ status: 200, body: LOGIN_REQUIRED });
      }
    },
  );

  it("answers a ping", () => {
    expect(startCloudreve().visitor().send("pingSite").body).toEqual({ code: 0, data: "3.8.3", msg: "" });
  });
});
