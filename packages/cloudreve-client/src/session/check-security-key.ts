import { ConfigError } from "@debrid-drive/runtime/core";
import type { SecurityKeyOptions } from "./security-key.ts";

/** @throws ConfigError when there is nothing that asks the key */
export function checkSecurityKey({ onSecurityKey }: SecurityKeyOptions): void {
  if (typeof onSecurityKey === "function") return;
  throw new ConfigError("loginWithSecurityKey", "onSecurityKey", "missing");
}
