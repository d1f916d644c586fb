import type { Scenario } from "../../../scenarios/scenario.ts";
import { MOCK_APP } from "../access/apps.ts";
import type { RealDebridState } from "../state.ts";
import { deviceGrant, signIn, stranger } from "./sign-in.ts";
import { useAccount } from "./support.ts";

/** The life of a token that an app got. */
export const tokens: readonly Scenario<RealDebridState>[] = [
  {
    name: "token-expired",
    title: "A token expires and is refreshed",
    play: async (stage) => {
      const { app, token, caller } = await signIn(stage);
      await caller.send("getUser");
      stage.clock.advance(token.expires_in * 1000);
      await caller.send("getUser");
      await caller.send("createToken", deviceGrant(app, token.refresh_token));
    },
  },
  {
    name: "two-refreshes-at-once",
    title: "Two refreshes at once give a token each",
    play: async (stage) => {
      const { app, token, caller } = await signIn(stage);
      const refresh = () => caller.send("createToken", deviceGrant(app, token.refresh_token));
      await Promise.all([refresh(), refresh()]);
    },
  },
  {
    name: "two-refreshes-at-once-rotating",
    title: "Refresh tokens are replaced, so one of two refreshes at once is refused",
    prepare: (state) => {
      state.tokens.rotating = true;
    },
    play: async (stage) => {
      const { app, token, caller } = await signIn(stage);
      const refresh = () => caller.send("createToken", deviceGrant(app, token.refresh_token));
      await Promise.all([refresh(), refresh()]);
    },
  },
  {
    name: "token-revoked",
    title: "The user takes the consent back",
    play: async (stage) => {
      const { app, token, caller } = await signIn(stage);
      stage.state.revoke(token.refresh_token);
      await caller.send("getUser");
      await caller.send("createToken", deviceGrant(app, token.refresh_token));
    },
  },
  {
    name: "token-disabled",
    title: "An app signs out by disabling its token, and refreshes later",
    play: async (stage) => {
      const { app, token, caller } = await signIn(stage);
      await caller.send("disableAccessToken");
      await caller.send("disableAccessToken");
      await caller.send("getUser");
      await caller.send("createToken", deviceGrant(app, token.refresh_token));
    },
  },
  {
    name: "scope-missing",
    title: "An app without the scope is refused",
    prepare: (state) => state.apps.register({ ...MOCK_APP, scopes: [] }),
    play: async (stage) => {
      const { caller } = await signIn(stage, MOCK_APP.clientId);
      await useAccount(caller);
    },
  },
  {
    name: "token-wrong",
    title: "A token that was never given out is refused",
    play: async (stage) => {
      const caller = stranger(stage);
      await caller.send("disableAccessToken");
      await useAccount(caller);
    },
  },
];
