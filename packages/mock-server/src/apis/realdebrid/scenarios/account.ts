import type { Scenario } from "../../../scenarios/scenario.ts";
import { MOCK_APP } from "../access/apps.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { RealDebridState } from "../state.ts";
import { deviceGrant, owner, signIn } from "./sign-in.ts";
import { useAccount } from "./support.ts";

/** How the account stands. */
export const account: readonly Scenario<RealDebridState>[] = [
  {
    name: "account-unchanged",
    title: "Nothing has changed since the account was last asked for",
    play: async (stage) => {
      const user = owner(stage);
      const { headers } = await user.send("getUser");
      await user.send("getUser", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    },
  },
  {
    name: "account-free",
    title: "The account is a free one",
    prepare: (state) => state.account.endPremium(),
    play: async (stage) => {
      await owner(stage).send("getUser");
    },
  },
  {
    name: "premium-ended",
    title: "Premium time runs out",
    play: async (stage) => {
      const user = owner(stage);
      await user.send("getUser");
      stage.clock.advance(TIMELINE.premium * 1000);
      await user.send("getUser");
    },
  },
  {
    name: "account-locked",
    title: "The site locks the account of somebody who is signed in",
    play: async (stage) => {
      const { app, token } = await signIn(stage);
      stage.state.account.locked = true;
      const user = owner(stage);
      await user.send("createToken", deviceGrant(app, token.refresh_token));
      await user.send("disableAccessToken");
      await useAccount(user);
    },
  },
  {
    name: "account-not-activated",
    title: "The owner of the account has not followed the mail that activates it",
    prepare: (state) => {
      state.apps.allowPasswords(MOCK_APP.clientId);
      state.account.activated = false;
    },
    play: async ({ caller }) => {
      const login = { username: "mock-user", password: "mock-password" };
      const body = { grant_type: "password", client_id: MOCK_APP.clientId, ...login };
      await caller().send("createToken", { body });
    },
  },
];
