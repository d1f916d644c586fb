import type { components } from "@debrid-drive/realdebrid-client/schema";
import { describe, expect, it } from "vitest";
import { MOCK_APP } from "../../../../src/apis/realdebrid/index.ts";
import { bearer, startRealDebrid } from "../../support/realdebrid.ts";

type Schemas = components["schemas"];

const OPEN_SOURCE = "X245A4XAIBGVM";
const DEVICE = "http://oauth.net/grant_type/device/1.0";
const PENDING = { status: 403, body: { error: null, error_code: null } };
const NULLS = { status: 200, body: { client_id: null, client_secret: null } };
const WRONG = { status: 400, body: { error: "wrong_parameter", error_code: 2 } };
const BAD_TOKEN = { status: 401, body: { error: "bad_token", error_code: 8 } };

function begin() {
  const rd = startRealDebrid();
  const code = rd.deviceCode({ client_id: OPEN_SOURCE, new_credentials: "yes" });
  const poll = () => rd.credentials(OPEN_SOURCE, code.device_code);
  return { rd, code, poll };
}

function login() {
  const { rd, code, poll } = begin();
  rd.state.approveDevice(code.user_code);
  const app = poll().body as { client_id: string; client_secret: string };
  const request = { grant_type: DEVICE, ...app } as const;
  const token = rd.token({ ...request, code: code.device_code }).body as Schemas["Token"];
  return { rd, request, token, user: (access: string) => rd.call("getUser", bearer(access)) };
}

describe("a device without a secret", () => {
  it("is given codes", () => {
    const { code } = begin();
    expect(code).toEqual({
      device_code: expect.stringMatching(/^[A-Z2-7]{52}$/),
      user_code: expect.stringMatching(/^[A-Z2-7]{8}$/),
      interval: 5,
      expires_in: 600,
      verification_url: "https://real-debrid.com/device",
      direct_verification_url: `https://real-debrid.com/authorize?client_id=${OPEN_SOURCE}&device_id=${code.device_code}`,
    });
  });

  it("waits until the user accepts, then gets credentials", () => {
    const { rd, code, poll } = begin();
    expect(poll()).toEqual(PENDING);
    rd.pass(5);
    expect(poll()).toEqual(PENDING);
    rd.state.approveDevice(code.user_code);
    expect(poll()).toMatchObject({
      status: 200,
      body: {
        client_id: expect.stringMatching(/^[A-Z2-7]{13}$/),
        client_secret: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    });
  });

  it("gets nulls once the code has expired, was refused, or never existed", () => {
    const { rd, code, poll } = begin();
    expect(rd.credentials(OPEN_SOURCE, "UNKNOWN")).toEqual(NULLS);
    expect(rd.credentials("OTHERCLIENT22", code.device_code)).toEqual(NULLS);
    rd.pass(599);
    expect(poll()).toEqual(PENDING);
    rd.pass(1);
    expect(poll()).toEqual(NULLS);
    expect(() => rd.state.approveDevice(code.user_code)).toThrow("has expired");

    const refused = begin();
    refused.rd.state.denyDevice(refused.code.user_code);
    expect(refused.poll()).toEqual(NULLS);
    expect(() => refused.rd.state.approveDevice(refused.code.user_code)).toThrow("was denied before");
    expect(() => refused.rd.state.approveDevice("NOBODY22")).toThrow("no device login");
  });

  it("gets a token for its code once", () => {
    const { rd, code, poll } = begin();
    rd.state.approveDevice(code.user_code);
    const app = poll().body as { client_id: string; client_secret: string };
    const request = { grant_type: DEVICE, ...app, code: code.device_code } as const;
    expect(rd.token({ ...request, client_secret: "0".repeat(40) })).toEqual(WRONG);
    expect(rd.token(request)).toMatchObject({
      status: 200,
      body: { expires_in: 86_400, token_type: "Bearer" },
    });
    expect(rd.token(request)).toEqual(WRONG);
  });
});

describe("a device app with a secret of its own", () => {
  it("polls for the token itself", () => {
    const rd = startRealDebrid();
    const code = rd.deviceCode({ client_id: MOCK_APP.clientId });
    const { clientId, clientSecret } = MOCK_APP;
    const request = {
      grant_type: DEVICE,
      client_id: clientId,
      client_secret: clientSecret,
      code: code.device_code,
    } as const;
    expect(rd.token(request)).toEqual(WRONG);
    rd.state.approveDevice(code.user_code);
    expect(rd.token(request)).toMatchObject({ status: 200 });
    expect(rd.credentials(clientId, code.device_code)).toEqual(NULLS);
  });
});

describe("tokens", () => {
  it("work until they expire, and are refreshed with the device grant", () => {
    const { rd, request, token, user } = login();
    expect(user(token.access_token)).toMatchObject({
      status: 200,
      body: { type: "premium", premium: 180 * 86_400, expiration: "2026-07-30T14:00:00.000Z" },
    });
    rd.pass(token.expires_in);
    expect(user(token.access_token)).toEqual(BAD_TOKEN);
    const fresh = rd.token({ ...request, code: token.refresh_token }).body as Schemas["Token"];
    expect(fresh.refresh_token).toBe(token.refresh_token);
    expect(fresh.access_token).not.toBe(token.access_token);
    expect(user(fresh.access_token)).toMatchObject({ status: 200 });
  });

  it("stop working when the user revokes the app", () => {
    const { rd, request, token, user } = login();
    rd.state.revoke(token.refresh_token);
    expect(user(token.access_token)).toEqual(BAD_TOKEN);
    expect(rd.token({ ...request, code: token.refresh_token })).toMatchObject({
      status: 403,
      body: { error_code: 9 },
    });
    expect(() => rd.state.revoke("nothing")).toThrow("no app holds");
  });

  it("of one app are not refreshed by another", () => {
    const { rd, token } = login();
    const { clientId, clientSecret } = MOCK_APP;
    const other = { grant_type: DEVICE, client_id: clientId, client_secret: clientSecret } as const;
    expect(rd.token({ ...other, code: token.refresh_token })).toEqual(WRONG);
  });

  it("come in the header or in the query", () => {
    const rd = startRealDebrid();
    expect(rd.call("getUser", { query: { auth_token: "MOCK-PRIVATE-TOKEN" } })).toMatchObject({
      status: 200,
    });
    expect(rd.call("getUser")).toEqual(BAD_TOKEN);
    expect(rd.call("getUser", bearer("WRONG"))).toEqual(BAD_TOKEN);
  });

  it("are needed for every operation on the account", () => {
    const rd = startRealDebrid();
    const input = { path: { id: "X" }, body: { magnet: "x", files: "all", link: "x" } };
    for (const id of ["getUser", "addMagnet", "getTorrentInfo", "selectFiles", "unrestrictLink"]) {
      expect(rd.call(id, input)).toEqual(BAD_TOKEN);
    }
  });
});

describe("other grants", () => {
  it("exchange the code of a redirect once, within ten minutes", () => {
    const rd = startRealDebrid();
    const redirectUri = "https://app.example.com/callback";
    const request = (code: string) =>
      ({
        grant_type: "authorization_code",
        client_id: MOCK_APP.clientId,
        client_secret: MOCK_APP.clientSecret,
        code,
        redirect_uri: redirectUri,
      }) as const;
    const code = rd.state.authorizeApp({ clientId: MOCK_APP.clientId, redirectUri });
    expect(rd.token({ ...request(code), redirect_uri: "https://other.example.com/" })).toEqual(WRONG);
    expect(rd.token(request(code))).toMatchObject({ status: 200 });
    expect(rd.token(request(code))).toEqual(WRONG);
    const late = rd.state.authorizeApp({ clientId: MOCK_APP.clientId, redirectUri });
    rd.pass(600);
    expect(rd.token(request(late))).toEqual(WRONG);
  });

  it("refuse passwords, which need an approval, and two-factor codes nobody was given", () => {
    const rd = startRealDebrid();
    const client_id = MOCK_APP.clientId;
    expect(
      rd.token({
        grant_type: "password",
        client_id,
        username: "user@example.com",
        password: "mock-password",
      }),
    ).toEqual({ status: 403, body: { error: "permission_denied", error_code: 9 } });
    expect(rd.token({ grant_type: "twofactor", client_id, code: "UNKNOWN" })).toEqual(WRONG);
  });
});
