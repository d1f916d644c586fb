import { describe, expect, it } from "vitest";
import { TWO_FACTOR_LIMITS } from "../../../../src/apis/realdebrid/access/two-factor.ts";
import type { Schemas } from "../../../../src/apis/realdebrid/common/schemas.ts";
import { MOCK_APP } from "../../../../src/apis/realdebrid/index.ts";
import { bearer, startRealDebrid } from "../../support/realdebrid.ts";

const WRONG = { status: 400, body: { error: "wrong_parameter", error_code: 2 } };
const DENIED = { status: 403, body: { error: "permission_denied", error_code: 9 } };
const PENDING = { status: 403, body: { error: "twofactor_auth_needed", error_code: 11 } };

function start() {
  const rd = startRealDebrid();
  rd.state.apps.allowPasswords(MOCK_APP.clientId);
  const client_id = MOCK_APP.clientId;
  const login = (more: Partial<Schemas["PasswordGrant"]> = {}) =>
    rd.token({
      grant_type: "password",
      client_id,
      username: "mock-user",
      password: "mock-password",
      ...more,
    });
  return {
    ...rd,
    login,
    challenge: () => (login({ force_twofactor: true }).body as Schemas["TwoFactorChallenge"]).twofactor_code,
    second: (code: string, more: Partial<Schemas["TwoFactorGrant"]> = {}) =>
      rd.token({ grant_type: "twofactor", client_id, code, ...more }),
    securityCode: () => rd.state.mails.facts.at(-1)?.securityCode ?? "",
  };
}

describe("a login and password", () => {
  it("give a token", () => {
    const rd = start();
    const { access_token } = rd.login().body as Schemas["Token"];
    expect(rd.call("getUser", bearer(access_token))).toMatchObject({ status: 200 });
  });

  it("are told apart when they are wrong", () => {
    const rd = start();
    expect(rd.login({ username: "nobody" })).toMatchObject({ status: 403, body: { error_code: 12 } });
    expect(rd.login({ password: "wrong" })).toMatchObject({ status: 403, body: { error_code: 13 } });
  });

  it("are of no use to an app that is not allowed to ask for them", () => {
    const rd = start();
    expect(rd.login({ client_id: "X245A4XAIBGVM" })).toEqual(DENIED);
    expect(() => rd.state.apps.allowPasswords("X245A4XAIBGVM")).toThrow("no app is registered");
  });

  it.each([
    ["locked", 14],
    ["activated", 15],
  ] as const)("give none for an account that is not well: %s", (key, code) => {
    const rd = start();
    rd.state.account[key] = !rd.state.account[key];
    expect(rd.login()).toMatchObject({ status: 403, body: { error_code: code } });
  });
});

describe("the second factor", () => {
  it("is asked for when the account has one, or to test", () => {
    const rd = start();
    rd.state.account.twoFactor = true;
    for (const answer of [rd.login(), rd.login({ force_twofactor: true })]) {
      expect(answer).toEqual({
        status: 403,
        body: {
          error: "twofactor_auth_needed",
          error_code: 11,
          twofactor_code: expect.stringMatching(/^[A-Z2-7]{52}$/),
          verification_url: expect.stringMatching(/^https:\/\/real-debrid\.com\/twofactor\/[A-Z2-7]{52}$/),
        },
      });
    }
  });

  it("is waited for until the user typed it in on the site, and works once", () => {
    const rd = start();
    const code = rd.challenge();
    expect(rd.second(code)).toEqual(PENDING);
    rd.state.twoFactor.confirm(code);
    expect(rd.second(code)).toMatchObject({ status: 200 });
    expect(rd.second(code)).toEqual(WRONG);
    expect(() => rd.state.twoFactor.confirm(code)).toThrow("no sign-in waits");
  });

  it("is nothing before it was sent, and the newest one counts", () => {
    const rd = start();
    const code = rd.challenge();
    expect(rd.second(code, { response: "" })).toEqual(WRONG);
    expect(rd.second(code, { send: true })).toEqual({ status: 204 });
    const first = rd.securityCode();
    rd.second(code, { send: true });
    expect(rd.second(code, { response: first })).toEqual(WRONG);
    expect(rd.second(code, { response: rd.securityCode() })).toMatchObject({ status: 200 });
  });

  it("is sent and tried a few times only", () => {
    const rd = start();
    const code = rd.challenge();
    for (let sent = 0; sent < TWO_FACTOR_LIMITS.sent; sent += 1) rd.second(code, { send: true });
    expect(rd.second(code, { send: true })).toEqual(DENIED);
    expect(rd.state.mails.facts).toHaveLength(TWO_FACTOR_LIMITS.sent);
    for (let wrong = 0; wrong < TWO_FACTOR_LIMITS.wrong; wrong += 1) {
      expect(rd.second(code, { response: "wrong" })).toEqual(WRONG);
    }
    expect(rd.second(code, { response: rd.securityCode() })).toEqual(DENIED);
  });

  it("is of one app, and expires", () => {
    const rd = start();
    const code = rd.challenge();
    expect(rd.second(code, { client_id: "X245A4XAIBGVM" })).toEqual(WRONG);
    rd.pass(599);
    expect(rd.second(code)).toEqual(PENDING);
    rd.pass(1);
    expect(rd.second(code)).toEqual(WRONG);
  });

  it("is of no use once the site has locked the account", () => {
    const rd = start();
    const code = rd.challenge();
    rd.state.twoFactor.confirm(code);
    rd.state.account.locked = true;
    expect(rd.second(code)).toMatchObject({ status: 403, body: { error_code: 14 } });
    rd.state.account.locked = false;
    expect(rd.second(code)).toMatchObject({ status: 200 });
  });
});
