import type { Caller, Scenario } from "../../../scenarios/scenario.ts";
import { MOCK_APP } from "../access/apps.ts";
import type { RealDebridState } from "../state.ts";

const REDIRECT = "https://app.example.com/callback";

const visit = (browser: Caller, redirectUri = REDIRECT) =>
  browser.send("getAuthorizationPage", {
    query: {
      client_id: MOCK_APP.clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      state: "made-up-state",
    },
  });

const exchange = (code: string) => ({
  body: {
    grant_type: "authorization_code",
    client_id: MOCK_APP.clientId,
    client_secret: MOCK_APP.clientSecret,
    code,
    redirect_uri: REDIRECT,
  },
});

/** Signing in with a website. */
export const website: readonly Scenario<RealDebridState>[] = [
  {
    name: "website-approved",
    title: "The user accepts, and the website exchanges the code",
    play: async ({ state, caller }) => {
      const browser = caller();
      await visit(browser);
      state.answerConsentPage(MOCK_APP.clientId, "approved");
      const { headers } = await visit(browser);
      const code = new URL(headers.get("location") ?? REDIRECT).searchParams.get("code") ?? "";
      await caller().send("createToken", exchange(code));
      await caller().send("createToken", exchange(code));
    },
  },
  {
    name: "website-denied",
    title: "The user refuses, and is asked again the next time",
    play: async ({ state, caller }) => {
      state.answerConsentPage(MOCK_APP.clientId, "denied");
      const browser = caller();
      await visit(browser);
      await visit(browser);
    },
  },
  {
    name: "website-mistakes",
    title: "A website sends the browser with an address that is not registered, or with nothing",
    play: async ({ caller }) => {
      const browser = caller();
      await visit(browser, "https://other.example.com/");
      await browser.send("getAuthorizationPage");
    },
  },
];
