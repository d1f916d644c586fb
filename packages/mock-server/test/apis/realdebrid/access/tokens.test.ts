import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/realdebrid/common/schemas.ts";
import { MOCK_APP, PRIVATE_TOKEN } from "../../../../src/apis/realdebrid/index.ts";
import { bearer, startRealDebrid } from "../../support/realdebrid.ts";

const DENIED = { status: 403, body: { error: "permission_denied", error_code: 9 } };
const BAD_TOKEN = { status: 401, body: { error: "bad_token", error_code: 8 } };
const LOCKED = { status: 403, body: { error: "account_locked", error_code: 14 } };

function signIn(client_id = "X245A4XAIBGVM", prepare?: (rd: ReturnType<typeof startRealDebrid>) => void) {
  const rd = startRealDebrid();
  prepare?.(rd);
  const { device_code, user_code } = rd.deviceCode({ client_id, new_credentials: "yes" });
  rd.state.approveDevice(user_code);
  const app = rd.credentials(client_id, device_code).body as { client_id: string; client_secret: string };
  const grant = (code: string) =>
    rd.token({ grant_type: "http://oauth.net/grant_type/device/1.0", ...app, code });
  const token = grant(device_code).body as Schemas["Token"];
  return {
    rd,
    grant,
    token,
    use: (operation: string, one = token) => rd.call(operation, bearer(one.access_token)),
  };
}

describe("the scopes of a token", () => {
  it("are those of the open-source id, and of any app that is not registered", () => {
    for (const clientId of ["X245A4XAIBGVM", "MYOWNCLIENT22"]) {
      const { use } = signIn(clientId);
      expect(use("getUser").status).toBe(200);
      for (const operation of ["getSettings", "convertPoints", "deleteAvatar", "getTraffic"]) {
        expect(use(operation)).toEqual(DENIED);
      }
      expect(use("listHostStatuses").status).toBe(200);
      expect(use("disableAccessToken").status).toBe(204);
    }
  });

  it("are those of the app that began to sign in", () => {
    const all = signIn(MOCK_APP.clientId);
    expect(all.use("getSettings").status).toBe(200);
    expect(all.use("getTrafficDetails").status).toBe(200);
    const few = signIn(MOCK_APP.clientId, ({ state }) =>
      state.apps.register({ ...MOCK_APP, scopes: ["settings"] }),
    );
    expect(few.use("getUser")).toEqual(DENIED);
    expect(few.use("getSettings").status).toBe(200);
  });
});

describe("a token", () => {
  it("is disabled alone: others of the app, and refreshing, go on", () => {
    const { token, grant, use } = signIn();
    const other = grant(token.refresh_token).body as Schemas["Token"];
    expect(use("disableAccessToken")).toEqual({ status: 204 });
    expect(use("disableAccessToken")).toEqual(BAD_TOKEN);
    expect(use("getUser", other).status).toBe(200);
    expect(grant(token.refresh_token).status).toBe(200);
  });

  it("of a locked account is refused until it is unlocked", () => {
    const { rd, token, grant, use } = signIn();
    rd.state.account.locked = true;
    expect(use("getUser")).toEqual(LOCKED);
    expect(use("getTraffic")).toEqual(LOCKED);
    expect(use("disableAccessToken")).toEqual(LOCKED);
    expect(grant(token.refresh_token)).toEqual(LOCKED);
    rd.state.account.locked = false;
    expect(use("getUser").status).toBe(200);
  });
});

describe("the private token", () => {
  it("is not disabled, but replaced by its owner", () => {
    const rd = startRealDebrid();
    expect(rd.own("disableAccessToken")).toEqual({ status: 204 });
    expect(rd.own("getUser").status).toBe(200);
    const renewed = rd.state.tokens.renewPrivateToken();
    expect(rd.call("getUser", bearer(PRIVATE_TOKEN))).toEqual(BAD_TOKEN);
    expect(rd.call("getUser", bearer(renewed)).status).toBe(200);
  });
});

describe("two refreshes at once", () => {
  it("both give a token that works", () => {
    const { token, grant, use } = signIn();
    const fresh = [grant(token.refresh_token), grant(token.refresh_token)].map(
      ({ body }) => body as Schemas["Token"],
    );
    expect(new Set(fresh.map(({ access_token }) => access_token)).size).toBe(2);
    for (const one of [token, ...fresh]) expect(use("getUser", one).status).toBe(200);
  });

  it("cannot both succeed where refresh tokens are replaced", () => {
    const { rd, token, grant, use } = signIn();
    rd.state.tokens.rotating = true;
    const first = grant(token.refresh_token).body as Schemas["Token"];
    expect(first.refresh_token).not.toBe(token.refresh_token);
    expect(grant(token.refresh_token)).toEqual(DENIED);
    expect(use("getUser", first).status).toBe(200);
    expect(grant(first.refresh_token).status).toBe(200);
  });

  it("end together when the user takes the consent back", () => {
    const { rd, token, grant, use } = signIn();
    rd.state.tokens.rotating = true;
    const fresh = grant(token.refresh_token).body as Schemas["Token"];
    rd.state.revoke(fresh.refresh_token);
    for (const one of [token, fresh]) expect(use("getUser", one)).toEqual(BAD_TOKEN);
    expect(grant(fresh.refresh_token)).toEqual(DENIED);
  });
});

describe("a device of an account that is locked meanwhile", () => {
  it("can still finish once it is unlocked", () => {
    const rd = startRealDebrid();
    const { clientId, clientSecret } = MOCK_APP;
    const { device_code, user_code } = rd.deviceCode({ client_id: clientId });
    rd.state.approveDevice(user_code);
    const poll = () =>
      rd.token({
        grant_type: "http://oauth.net/grant_type/device/1.0",
        client_id: clientId,
        client_secret: clientSecret,
        code: device_code,
      });
    rd.state.account.locked = true;
    expect(poll()).toEqual(LOCKED);
    rd.state.account.locked = false;
    expect(poll().status).toBe(200);
  });
});
