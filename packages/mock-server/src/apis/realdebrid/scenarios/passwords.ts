import type { Caller, Scenario, Sent } from "../../../scenarios/scenario.ts";
import { MOCK_APP } from "../access/apps.ts";
import { TWO_FACTOR_LIMITS } from "../access/two-factor.ts";
import type { Schemas } from "../common/schemas.ts";
import type { RealDebridState } from "../state.ts";

const grant = (more: object = {}): Sent => ({
  body: {
    grant_type: "password",
    client_id: MOCK_APP.clientId,
    username: "mock-user",
    password: "mock-password",
    ...more,
  },
});

const secondStep = (code: string, more: object = {}): Sent => ({
  body: { grant_type: "twofactor", client_id: MOCK_APP.clientId, code, ...more },
});

async function challenge(app: Caller): Promise<string> {
  const { body } = await app.send("createToken", grant({ force_twofactor: true }));
  return (body as Schemas["TwoFactorChallenge"]).twofactor_code;
}

const allowed = (state: RealDebridState): void => state.apps.allowPasswords(MOCK_APP.clientId);

/** Signing in with login and password. */
export const passwords: readonly Scenario<RealDebridState>[] = [
  {
    name: "password-not-allowed",
    title: "The app may not sign users in with their password",
    play: async ({ caller }) => {
      await caller().send("createToken", grant());
      await caller().send("createToken", secondStep("UNKNOWN"));
    },
  },
  {
    name: "password",
    title: "The login is wrong, then the password, then nothing",
    prepare: allowed,
    play: async ({ caller }) => {
      const app = caller();
      await app.send("createToken", grant({ username: "nobody" }));
      await app.send("createToken", grant({ password: "wrong" }));
      await app.send("createToken", grant());
    },
  },
  {
    name: "two-factor-on-the-site",
    title: "The user types the security code in on the site",
    prepare: (state) => {
      allowed(state);
      state.account.twoFactor = true;
    },
    play: async ({ state, caller }) => {
      const app = caller();
      const { body } = await app.send("createToken", grant());
      const { twofactor_code: code } = body as Schemas["TwoFactorChallenge"];
      await app.send("createToken", secondStep(code));
      state.twoFactor.confirm(code);
      await app.send("createToken", secondStep(code));
    },
  },
  {
    name: "two-factor-in-the-app",
    title: "The user gives the app a wrong security code, then the one that was sent",
    prepare: allowed,
    play: async ({ state, caller }) => {
      const app = caller();
      const code = await challenge(app);
      await app.send("createToken", secondStep(code, { send: true }));
      await app.send("createToken", secondStep(code, { response: "wrong" }));
      const response = state.mails.facts.at(-1)?.securityCode ?? "";
      await app.send("createToken", secondStep(code, { response }));
    },
  },
  {
    name: "two-factor-used-up",
    title: "The app has a security code sent too often, and hands in too many wrong ones",
    prepare: allowed,
    play: async ({ caller }) => {
      const app = caller();
      const code = await challenge(app);
      for (let sent = 0; sent <= TWO_FACTOR_LIMITS.sent; sent += 1) {
        await app.send("createToken", secondStep(code, { send: true }));
      }
      for (let wrong = 0; wrong <= TWO_FACTOR_LIMITS.wrong; wrong += 1) {
        await app.send("createToken", secondStep(code, { response: "wrong" }));
      }
    },
  },
];
