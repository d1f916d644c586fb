import { ConfigError } from "@debrid-drive/runtime";
import { ask } from "./ask.ts";
import type { SessionOptions, UserCredentials } from "./options.ts";

/** @throws ConfigError without showing what was given */
export function checkUserCredentials(operation: string, value: unknown): UserCredentials {
  const { userName, password } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (isText(userName) && isText(password)) return { userName, password };
  throw new ConfigError(
    operation,
    "credentials",
    "expected { userName, password }, two texts that are not empty",
  );
}

export async function credentialsFrom(
  given: SessionOptions["credentials"],
  signal: AbortSignal,
): Promise<UserCredentials> {
  const value = typeof given === "function" ? await ask("credentials", signal, () => given(signal)) : given;
  return checkUserCredentials("login", value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
