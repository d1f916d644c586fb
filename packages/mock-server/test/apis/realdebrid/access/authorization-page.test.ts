import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/realdebrid/common/schemas.ts";
import { MOCK_APP } from "../../../../src/apis/realdebrid/index.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

const REDIRECT = "https://app.example.com/callback?theme=dark";
const WRONG = { status: 400, body: { error: "wrong_parameter", error_code: 2 } };
const { clientId, clientSecret } = MOCK_APP;

function start() {
  const rd = startRealDebrid();
  rd.state.apps.register({ ...MOCK_APP, name: "<Tom & Co>", redirectUris: [REDIRECT] });
  const visit = (query: object = {}) =>
    rd.call("getAuthorizationPage", {
      query: { client_id: clientId, redirect_uri: REDIRECT, response_type: "code", ...query },
    });
  return {
    ...rd,
    visit,
    answer: (decision: "approved" | "denied") => rd.state.answerConsentPage(clientId, decision),
    target: (query?: object) => new URL(String(visit(query).headers?.Location)).searchParams,
    exchange: (code: string) =>
      rd.token({
        grant_type: "authorization_code",
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: REDIRECT,
      }),
  };
}

describe("the page for websites", () => {
  it("names the app", () => {
    expect(start().visit()).toEqual({
      status: 200,
      headers: { "Content-Type": "text/html; charset=utf-8" },
      body: "<!doctype html><title>&#60;Tom &#38; Co&#62; wants access</title>",
    });
  });

  it("leads back with a code each time, once the user has accepted, until that is taken back", () => {
    const rd = start();
    rd.answer("approved");
    const first = rd.target({ state: "a b&c" });
    expect([first.get("theme"), first.get("state")]).toEqual(["dark", "a b&c"]);
    const second = rd.target();
    expect(second.has("state")).toBe(false);
    const { refresh_token } = rd.exchange(first.get("code") ?? "").body as Schemas["Token"];
    expect(rd.exchange(second.get("code") ?? "")).toMatchObject({ status: 200 });
    rd.state.revoke(refresh_token);
    expect(rd.visit().status).toBe(200);
  });

  it("leads back without a code, once, when the user refuses", () => {
    const rd = start();
    rd.answer("denied");
    const target = rd.target({ state: "x" });
    expect([target.get("error"), target.get("code"), target.get("state")]).toEqual([
      "access_denied",
      null,
      "x",
    ]);
    expect(rd.visit().status).toBe(200);
  });

  it("leads nowhere but to a registered address of a registered app", () => {
    const rd = start();
    rd.answer("approved");
    expect(rd.visit({ redirect_uri: "https://app.example.com/callback" })).toEqual(WRONG);
    expect(rd.visit({ client_id: "X245A4XAIBGVM" })).toEqual(WRONG);
  });
});

describe("the code of the page", () => {
  it("outlives a lock of the account", () => {
    const rd = start();
    rd.answer("approved");
    const code = rd.target().get("code") ?? "";
    rd.state.account.locked = true;
    expect(rd.exchange(code)).toMatchObject({ status: 403, body: { error_code: 14 } });
    rd.state.account.locked = false;
    expect(rd.exchange(code)).toMatchObject({ status: 200 });
    expect(rd.exchange(code)).toEqual(WRONG);
  });
});
