import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attest,
  readAttestation,
  readSignature,
  sign,
} from "../../../../src/apis/cloudreve/users/security-key.ts";
import { cookiesOf, startCloudreve, USER } from "../../support/cloudreve.ts";

const challenges = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("base64"));
const names = fc.string({ minLength: 1, maxLength: 40 });
const idOf = (name: string) => Buffer.from(name).toString("base64");

describe("an answer of a security key", () => {
  it("is good for its challenge only", () => {
    fc.assert(
      fc.property(challenges, challenges, names, (challenge, other, name) => {
        expect(readAttestation(attest(challenge, name), challenge)).toBe(idOf(name));
        expect(readSignature(sign(challenge, name), challenge)).toBe(idOf(name));
        fc.pre(challenge !== other);
        expect(readAttestation(attest(challenge, name), other)).toBeUndefined();
        expect(readSignature(sign(challenge, name), other)).toBeUndefined();
      }),
    );
  });

  it("is refused when any part of it is made up", () => {
    const good = sign("AAAA");
    const bad = (response: object) => ({ ...good, response: { ...good.response, ...response } });
    fc.assert(
      fc.property(fc.string(), fc.anything(), (text, value) => {
        expect(readSignature(bad({ signature: text }), "AAAA")).toBeUndefined();
        expect(readSignature(bad({ clientDataJSON: text }), "AAAA")).toBeUndefined();
        const json = Buffer.from(JSON.stringify(value) ?? "").toString("base64url");
        expect(readSignature(bad({ clientDataJSON: json }), "AAAA")).toBeUndefined();
      }),
    );
    expect(readSignature({ ...good, rawId: "other" }, "AAAA")).toBeUndefined();
    expect(readSignature({ ...good, id: "a b", rawId: "a b" }, "AAAA")).toBeUndefined();
  });

  it("may say where the page came from", () => {
    const good = sign("AAAA");
    const data = {
      type: "webauthn.get",
      challenge: "AAAA",
      origin: "https://example.com",
      crossOrigin: false,
    };
    const clientDataJSON = Buffer.from(JSON.stringify(data)).toString("base64url");
    const given = { ...good, response: { ...good.response, clientDataJSON } };
    expect(readSignature(given, "AAAA")).toBe(idOf("mock-security-key"));
  });
});

describe("logging in with a security key", () => {
  const path = { username: USER };
  const challengeOf = ({ body }: { body?: unknown }) =>
    (body as { data: { publicKey: { challenge: string } } }).data.publicKey.challenge;

  function startWithKey() {
    const mock = startCloudreve();
    mock.state.settings.set("authn_enabled", "1");
    const user = mock.loggedIn();
    const challenge = challengeOf(user.send("startWebAuthnRegistration"));
    user.send("finishWebAuthnRegistration", { body: attest(challenge) });
    return { ...mock, user };
  }

  it("does without the second factor", () => {
    const { state, visitor } = startWithKey();
    state.userBy(USER).twoFactorSecret = "SECRET";
    const begun = visitor().send("startWebAuthnLogin", { path });
    const [cookie] = cookiesOf(begun);
    const challenge = challengeOf(begun);
    expect(begun.body).toMatchObject({
      data: { publicKey: { rpId: "127.0.0.1", allowCredentials: [{ id: idOf("mock-security-key") }] } },
    });
    const body = sign(challenge);
    expect(visitor(cookie).send("finishWebAuthnLogin", { path, body }).body).toMatchObject({ code: 0 });
    expect(visitor(cookie).me()).toMatchObject({ data: { user_name: USER } });
  });

  it("is for the user who began", () => {
    const { state, visitor } = startWithKey();
    const begun = visitor().send("startWebAuthnLogin", { path });
    const [cookie] = cookiesOf(begun);
    const [key] = state.userBy(USER).keys;
    if (key) state.users.addKey(state.userBy("guest@example.com"), key);
    const other = { username: "guest@example.com" };
    const body = sign(challengeOf(begun));
    expect(visitor(cookie).send("finishWebAuthnLogin", { path: other, body }).body).toMatchObject({
      code: 40025,
    });
  });

  it("ends when the key is removed", () => {
    const { user, visitor } = startWithKey();
    const remove = { path: { option: "authn" }, body: { id: idOf("mock-security-key") } };
    expect(user.send("updateSetting", remove).body).toMatchObject({ code: 0 });
    expect(user.send("getSettings").body).toMatchObject({ data: { authn: [] } });
    expect(visitor().send("startWebAuthnLogin", { path }).body).toMatchObject({ code: 40001 });
  });

  it("keeps a hundred keys, each once", () => {
    const { state } = startWithKey();
    const user = state.userBy(USER);
    for (let count = 0; count < 120; count += 1)
      state.users.addKey(user, { id: `key ${count}`, fingerprint: "" });
    state.users.addKey(user, { id: "key 119", fingerprint: "new" });
    expect(user.keys).toHaveLength(100);
    expect(user.keys.at(-1)).toEqual({ id: "key 119", fingerprint: "new" });
  });
});
