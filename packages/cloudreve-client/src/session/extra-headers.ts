import type { CredentialsContext } from "@debrid-drive/runtime";
import { checkHeader } from "@debrid-drive/runtime/core";
import { ask } from "./ask.ts";
import type { SessionOptions } from "./options.ts";

/** Adds what a customised site wants besides. */
export async function addExtraHeaders(
  given: SessionOptions["headers"],
  headers: Headers,
  { operation, signal }: CredentialsContext,
): Promise<void> {
  if (given === undefined) return;
  const { id, method } = operation;
  const extra = await ask("session.headers", signal, () => given({ operation: id, method, signal }));
  for (const [name, value] of Object.entries(extra)) {
    if (value === null) headers.delete(name);
    else headers.set(name, checkHeader("session", name, value));
  }
}
