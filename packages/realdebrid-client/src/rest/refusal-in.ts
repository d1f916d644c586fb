import type { Refusal } from "@debrid-drive/runtime/core";

/** What the body of a failure says: it has `error` and, mostly, `error_code`. */
export function refusalIn(body: unknown): Refusal | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error, error_code: code, error_details: details } = body as Readonly<Record<string, unknown>>;
  return typeof code === "number" ? { code, serverMessage: text(details) ?? text(error) } : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
