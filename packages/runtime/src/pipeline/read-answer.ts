import { parseJson } from "../decode/parse-json.ts";
import type { Dialect, Verdict } from "../dialect.ts";
import type { Operation } from "../operation.ts";

export interface Complete {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** What a complete answer says. Undefined where JSON was expected and did not come. */
export function readAnswer(
  dialect: Dialect,
  operation: Operation,
  { response, bytes }: Complete,
): Verdict | undefined {
  const { status, headers } = response;
  const { success, decode = parseJson } = operation;
  let body: unknown;
  try {
    // Failures are JSON everywhere.
    body = (success.includes(status) ? decode : parseJson)(bytes, { status, headers }, operation);
  } catch {
    return undefined;
  }
  return dialect.read({ status, headers, body }, operation);
}
