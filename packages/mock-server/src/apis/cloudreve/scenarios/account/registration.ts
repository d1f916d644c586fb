import type { CloudreveState } from "../../state.ts";
import { type CloudreveScenario, credentials, NEWCOMER, sendAll, USER } from "./support.ts";

/** What the link of the last mail to an address says. */
function readMail(state: CloudreveState, address: string): { id: string; sign: string } {
  const { searchParams } = new URL(state.lastMailTo(address)?.link ?? "none:");
  return { id: searchParams.get("id") ?? "", sign: searchParams.get("sign") ?? "" };
}

const open: CloudreveScenario = {
  name: "register",
  title: "Visitors may register, until that is switched off",
  play: async ({ caller, state }) => {
    const visitor = caller();
    await sendAll(visitor, "register", [
      credentials("newcomer"),
      credentials(NEWCOMER, "abc"),
      credentials(NEWCOMER),
      credentials(NEWCOMER),
    ]);
    await visitor.send("login", { body: credentials(NEWCOMER) });
    state.outages.begin("database");
    await visitor.send("register", { body: credentials("other@example.com") });
    state.settings.set("register_enabled", "0");
    await visitor.send("register", { body: credentials("other@example.com") });
  },
};

const byMail: CloudreveScenario = {
  name: "register-by-mail",
  title: "A new account has to be activated with the link of a mail",
  prepare: ({ settings }) => settings.set("email_active", "1"),
  play: async ({ caller, clock, state }) => {
    const visitor = caller();
    const activate = (sign: string | undefined, id: string) =>
      visitor.send("activateUser", { path: { id }, query: sign === undefined ? {} : { sign } });
    await visitor.send("register", { body: credentials(NEWCOMER) });
    await visitor.send("login", { body: credentials(NEWCOMER) });
    await visitor.send("register", { body: credentials(NEWCOMER) });
    const late = readMail(state, NEWCOMER);
    clock.advance(86_401_000);
    await activate(late.sign, late.id);
    await visitor.send("register", { body: credentials(NEWCOMER) });
    const { id, sign } = readMail(state, NEWCOMER);
    await activate(undefined, id);
    await activate(`bad${sign}`, id);
    state.outages.begin("database");
    await activate(sign, id);
    state.outages.end("database");
    await activate(sign, id);
    await activate(sign, id);
    state.users.facts.delete(state.userBy(NEWCOMER).id);
    await activate(sign, id);
    const unknown = new URL(state.signer.sign("/api/v3/user/activate/zzzz", 60), "http://mock.invalid");
    await activate(unknown.searchParams.get("sign") ?? "", "zzzz");
    state.outages.begin("mail");
    await visitor.send("register", { body: credentials("other@example.com") });
  },
};

const newPassword: CloudreveScenario = {
  name: "password-reset",
  title: "A forgotten password is replaced with the link of a mail",
  play: async ({ caller, clock, state }) => {
    const visitor = caller();
    const forgotten = (userName: string) => visitor.send("requestPasswordReset", { body: { userName } });
    const reset = (id: string, secret: string, Password = "new-password") =>
      visitor.send("resetPassword", { body: { id, secret, Password } });
    await forgotten("nobody");
    await forgotten("nobody@example.com");
    await forgotten("blocked@example.com");
    await forgotten("inactive@example.com");
    await forgotten(USER);
    const late = readMail(state, USER);
    clock.advance(3_600_000);
    await reset(late.id, late.sign);
    await forgotten(USER);
    const { id, sign } = readMail(state, USER);
    await reset("zzzz", sign);
    await reset(id, "wrong");
    await reset(id, sign, "abc");
    state.outages.begin("database");
    await reset(id, sign);
    state.outages.end("database");
    await reset(id, sign);
    await reset(id, sign);
    await visitor.send("login", { body: credentials(USER) });
    await visitor.send("login", { body: credentials(USER, "new-password") });
    await forgotten(USER);
    state.blockUser(USER);
    const last = readMail(state, USER);
    await reset(last.id, last.sign);
    state.outages.begin("mail");
    await forgotten("guest@example.com");
  },
};

export const registrationScenarios = [open, byMail, newPassword];
