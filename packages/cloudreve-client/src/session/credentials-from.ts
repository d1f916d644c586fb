import { ask } from "./ask.ts";
import { checkUserCredentials } from "./check-credentials.ts";
import type { SessionOptions, UserCredentials } from "./options.ts";

export async function credentialsFrom(
  given: SessionOptions["credentials"],
  signal: AbortSignal,
): Promise<UserCredentials> {
  const value = typeof given === "function" ? await ask("credentials", signal, () => given(signal)) : given;
  return checkUserCredentials("login", value);
}
