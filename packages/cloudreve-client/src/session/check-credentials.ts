import { ConfigError } from "@debrid-drive/runtime/core";
import type { UserCredentials } from "./options.ts";

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

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
