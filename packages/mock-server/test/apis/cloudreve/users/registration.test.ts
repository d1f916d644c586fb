import { describe, expect, it } from "vitest";
import { ORIGIN } from "../../support/caller.ts";
import { DONE, startCloudreve, USER } from "../../support/cloudreve.ts";

const NEWCOMER = { userName: "newcomer@example.com", Password: "mock-password" };

function startWithMail() {
  const mock = startCloudreve();
  mock.state.settings.set("email_active", "1");
  const visitor = mock.visitor();
  const register = () => visitor.send("register", { body: NEWCOMER }).body;
  const link = (address = NEWCOMER.userName) => new URL(mock.state.lastMailTo(address)?.link ?? "none:");
  const activate = ({ searchParams }: URL) =>
    visitor.send("activateUser", {
      path: { id: searchParams.get("id") },
      query: { sign: searchParams.get("sign") },
    }).body;
  return { ...mock, visitor, register, link, activate };
}

describe("registering", () => {
  it("makes an account of the set group, named after the address, without logging in", () => {
    const { state, visitor } = startCloudreve();
    state.settings.set("default_group", "4");
    const answer = visitor().send("register", { body: NEWCOMER });
    expect(answer).toMatchObject({ body: DONE });
    expect(answer.headers?.["Set-Cookie"]).toBeUndefined();
    expect(visitor().login(NEWCOMER.userName).body).toMatchObject({
      data: { nickname: "newcomer", group: { name: "Team" }, tags: [], avatar: "" },
    });
  });

  it("waits for the link of a mail, when it is set so", () => {
    const { register, link, activate, pass, visitor } = startWithMail();
    expect(register()).toEqual({ code: 203, msg: "" });
    expect(link().origin + link().pathname).toBe(`${ORIGIN}/activate`);
    pass(86_400);
    expect(activate(link())).toEqual({ code: 0, data: NEWCOMER.userName, msg: "" });
    expect(activate(link())).toMatchObject({ code: 40034 });
    expect(visitor.login(NEWCOMER.userName).body).toMatchObject({ code: 0 });
  });

  it("sends the mail again, and each link is good for a day", () => {
    const { state, register, link, activate, pass } = startWithMail();
    register();
    const first = link();
    pass(80_000);
    expect(register()).toMatchObject({ code: 40033 });
    expect(state.mails.to(NEWCOMER.userName)).toMatchObject([{ kind: "activation" }, { kind: "activation" }]);
    pass(10_000);
    expect(activate(first)).toMatchObject({ code: 40005 });
    expect(activate(link())).toMatchObject({ code: 0 });
    expect(register()).toMatchObject({ code: 40032 });
  });

  it("takes a waiting account for done once mails are not needed, as the server does", () => {
    const { state, register, visitor } = startWithMail();
    register();
    state.settings.set("email_active", "0");
    expect(register()).toEqual(DONE);
    expect(visitor.login(NEWCOMER.userName).body).toMatchObject({ code: 40018 });
  });

  it("leaves the account behind when the mail cannot be sent", () => {
    const { state, register } = startWithMail();
    state.outages.begin("mail");
    expect(register()).toMatchObject({ code: 40028 });
    expect(state.lastMailTo(NEWCOMER.userName)).toBeUndefined();
    state.outages.end("mail");
    expect(register()).toMatchObject({ code: 40033 });
  });

  it("leads to the address of the site that was set", () => {
    const { state, register, link } = startWithMail();
    state.settings.set("siteURL", "https://cloud.example.com:5212");
    register();
    expect(link().origin).toBe("https://cloud.example.com:5212");
  });
});

describe("a forgotten password", () => {
  it("is replaced once, with the last link, within an hour", () => {
    const { visitor, link, pass } = startWithMail();
    const forget = () => visitor.send("requestPasswordReset", { body: { userName: USER } });
    const reset = ({ searchParams }: URL) =>
      visitor.send("resetPassword", {
        body: { id: searchParams.get("id"), secret: searchParams.get("sign"), Password: "new-password" },
      }).body;
    forget();
    const first = link(USER);
    forget();
    expect(reset(first)).toMatchObject({ code: 40030 });
    pass(3599);
    expect(reset(link(USER))).toEqual(DONE);
    expect(reset(link(USER))).toMatchObject({ code: 40030 });
    expect(visitor.login(USER).body).toMatchObject({ code: 40020 });
    expect(visitor.login(USER, "new-password").body).toMatchObject({ code: 0 });
    forget();
    pass(3600);
    expect(reset(link(USER))).toMatchObject({ code: 40030 });
  });

  it("tells nobody who has an account", () => {
    const { state, visitor } = startWithMail();
    const forget = (userName: string) => visitor.send("requestPasswordReset", { body: { userName } }).body;
    expect(forget("nobody@example.com")).toEqual(forget(USER));
    expect(state.lastMailTo("nobody@example.com")).toBeUndefined();
  });
});

describe("a link that passes a login on", () => {
  it("logs another session in, whose user it then is", () => {
    const { state, loggedIn, visitor, pass } = startCloudreve();
    const { data } = loggedIn().send("createSessionCopy").body as { data: string };
    expect(data).toMatch(new RegExp(`^${ORIGIN}/api/v3/user/session/copy/[0-9a-f-]{36}\\?sign=[^&]+$`));
    const url = new URL(data);
    const input = {
      path: { id: url.pathname.split("/").at(-1) },
      query: { sign: url.searchParams.get("sign") },
    };
    pass(59);
    const answer = visitor().send("copySession", input);
    expect(answer.body).toEqual(DONE);
    const cookie = `${answer.headers?.["Set-Cookie"]}`.split(";")[0];
    expect(visitor(cookie).me()).toMatchObject({ data: { user_name: USER } });
    expect(visitor().send("copySession", input).body).toEqual({ code: 404, msg: "" });
    state.settings.set("siteURL", "https://cloud.example.com");
    expect(loggedIn().send("createSessionCopy").body).toMatchObject({
      data: expect.stringMatching(/^https:\/\/cloud\.example\.com\/api\/v3\/user\/session\/copy\//),
    });
  });
});
