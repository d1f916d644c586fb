import type { Caller, Received, Scenario, Stage } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { PASSWORD } from "../../users/users.ts";

export type CloudreveScenario = Scenario<CloudreveState>;

export const USER = "user@example.com";
export const TWO_FACTOR = "twofactor@example.com";
export const NEWCOMER = "newcomer@example.com";

export const credentials = (userName: string, Password = PASSWORD) => ({ userName, Password });

/** Somebody who has logged in with a password. */
export async function loggedIn({ caller }: Stage<CloudreveState>, email = USER): Promise<Caller> {
  const user = caller();
  await user.send("login", { body: credentials(email) });
  return user;
}

/** `data` of an answer. */
export const dataOf = <Data>(answer: Received): Data => (answer.body as { data: Data }).data;

/** Sends a request several times, with one body after the other. */
export async function sendAll(user: Caller, operation: string, bodies: readonly unknown[]): Promise<void> {
  for (const body of bodies) await user.send(operation, { body });
}
