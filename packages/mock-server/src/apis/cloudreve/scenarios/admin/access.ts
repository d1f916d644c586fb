import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { loggedIn, USER } from "./people.ts";
import { REQUESTS, WRONG_REQUESTS } from "./requests.ts";

export const access: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-without-login",
    title: "Nobody is logged in who asks for what administrators may do",
    play: async ({ caller }) => {
      const visitor = caller();
      for (const [operation, sent] of Object.entries(REQUESTS)) await visitor.send(operation, sent);
    },
  },
  {
    name: "admin-as-user",
    title: "A user who is no administrator asks for what administrators may do",
    play: async (stage) => {
      const user = await loggedIn(stage, USER);
      for (const [operation, sent] of Object.entries(REQUESTS)) await user.send(operation, sent);
    },
  },
  {
    name: "admin-wrong-parameters",
    title: "An administrator sends requests with something missing or wrong in them",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const [operation, sent] of Object.entries(WRONG_REQUESTS)) await admin.send(operation, sent);
    },
  },
];
