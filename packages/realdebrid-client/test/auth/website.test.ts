import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { authorizationUrl, createState, exchangeCode, SignInError } from "../../src/index.ts";
import { scripted, tokenAnswer } from "../support/auth-server.ts";

const APP = { clientId: "OWNCLIENT2222", clientSecret: "OWN-SECRET" };
const redirectUri = "https://app.example.com/callback?from=rd";
const run = (callbackUrl: string, state = "STATE-SECRET") => {
  const world = scripted(() => tokenAnswer("WEB"));
  return { ...world, done: exchangeCode(world.client, { ...APP, callbackUrl, state, redirectUri }) };
};

test("the page's address carries what was given, whatever is in it", () => {
  expect(authorizationUrl({ clientId: "OWNCLIENT2222", redirectUri, state: "abc" })).toBe(
    "https://api.real-debrid.com/oauth/v2/auth?client_id=OWNCLIENT2222" +
      "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Ffrom%3Drd&response_type=code&state=abc",
  );
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(
    fc.property(text, text, text, (clientId, uri, state) => {
      const url = new URL(
        authorizationUrl({ clientId, redirectUri: uri, state, baseUrl: "http://127.0.0.1:1/" }),
      );
      expect(url.pathname).toBe("/oauth/v2/auth");
      expect(Object.fromEntries(url.searchParams)).toEqual({
        client_id: clientId,
        redirect_uri: uri,
        response_type: "code",
        state,
      });
    }),
  );
});

test("states are long and never the same", () => {
  const states = Array.from({ length: 100 }, createState);
  expect(new Set(states).size).toBe(100);
  for (const state of states) expect(state).toMatch(/^[0-9a-f]{64}$/);
});

test.each([`${redirectUri}&code=CODE&state=STATE-SECRET`, "/callback?code=CODE&state=STATE-SECRET"])(
  "the code of %s is exchanged",
  async (callbackUrl) => {
    const { done, sent } = run(callbackUrl);
    expect(await done).toMatchObject({ ...APP, accessToken: "ACCESS-WEB", expiresAt: 4_600_000 });
    expect(Object.fromEntries(sent[0]?.form ?? [])).toEqual({
      grant_type: "authorization_code",
      client_id: APP.clientId,
      client_secret: APP.clientSecret,
      code: "CODE",
      redirect_uri: redirectUri,
    });
  },
);

test.each([
  ["/callback?code=CODE", "state"],
  ["/callback?code=CODE&state=", "state"],
  ["/callback?code=CODE&state=STATE-SECREX", "state"],
  ["/callback?code=CODE&state=STATE-SECRET1", "state"],
  ["/callback?code=CODE&state=STATE-SECRET&state=STATE-SECRET", "state"],
  ["/callback?error=access_denied&state=other", "state"],
  ["/callback?error=access_denied&state=STATE-SECRET", "denied"],
  ["/callback?error=access_denied", "denied"],
])("%s is refused before any request: %s", async (callbackUrl, reason) => {
  const { done, sent } = run(callbackUrl);
  const error = await done.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(SignInError);
  expect(error).toMatchObject({ reason, field: "callbackUrl" });
  expect(inspect(error, { depth: 9 })).not.toMatch(/CODE|STATE-|OWN-SECRET/);
  expect(sent).toEqual([]);
});

test.each([
  ["http://[", "callbackUrl"],
  ["/callback?state=STATE-SECRET", "callbackUrl"],
  ["/callback?code=A&code=B&state=STATE-SECRET", "callbackUrl"],
])("%s is no callback", async (callbackUrl, field) => {
  await expect(run(callbackUrl).done).rejects.toMatchObject({ kind: "config", field });
});

test("an empty state is refused on both ends", async () => {
  expect(() => authorizationUrl({ clientId: "A", redirectUri, state: "" })).toThrow("state: missing");
  await expect(run("/callback?code=A&state=", "").done).rejects.toMatchObject({ field: "state" });
});
