import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { verifyTwoFactor } from "../generated/operations/user.ts";
import { ask } from "./ask.ts";
import type { Dialog } from "./login-dialog.ts";
import { isWrongCode } from "./login-refusal.ts";
import { SessionError } from "./session-error.ts";

/** The second step of a login that waits for a code. A wrong one leaves the login waiting. */
export async function secondStep(client: CloudreveClient, dialog: Dialog): Promise<User> {
  const { onTwoFactor, maxAttempts, signal, call } = dialog;
  if (!onTwoFactor)
    throw failed("the account has two-factor login; give onTwoFactor, which asks for the code");
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask("onTwoFactor", signal, () => onTwoFactor({ attempt, signal }));
    if (answer === undefined) throw failed("no code was given");
    try {
      return await verifyTwoFactor(client, { code: String(answer).replace(/\s/g, "") }, call);
    } catch (error) {
      if (!isWrongCode(error)) throw error;
      if (attempt >= maxAttempts) throw failed(`the code was wrong ${attempt} times`, error);
    }
  }
}

function failed(problem: string, cause?: unknown): SessionError {
  return new SessionError("login", "onTwoFactor", "two-factor", problem, cause);
}
