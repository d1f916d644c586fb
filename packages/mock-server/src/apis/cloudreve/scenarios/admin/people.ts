import type { Caller, Stage } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";

export const ADMIN = "admin@example.com";
export const USER = "user@example.com";

/** Somebody who is logged in. */
export async function loggedIn(stage: Stage<CloudreveState>, userName = ADMIN): Promise<Caller> {
  const caller = stage.caller();
  await caller.send("login", { body: { userName, Password: "mock-password" } });
  return caller;
}

/** Everything, the latest first. */
export const ALL = { page: 1, page_size: 10, order_by: "id desc" } as const;
