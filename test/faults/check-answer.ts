import { exchangeCheck } from "@debrid-drive/mock-server/recordings";
import type { Outcome } from "./client.ts";
import type { Operation } from "./operations.ts";
import type { WireRequest } from "./wire-request.ts";

/** What an answer has in it that the description does not allow; a word each. */
export type CheckAnswer = (operation: Operation, sent: WireRequest, outcome: Outcome) => readonly string[];

export async function answerCheck(): Promise<CheckAnswer> {
  const checks = {
    realdebrid: await exchangeCheck("realdebrid"),
    cloudreve: await exchangeCheck("cloudreve"),
  };
  return (operation, { method, target }, { status, headers, body, broken }) => {
    if (broken !== "") return [broken];
    const found = checks[operation.api]({
      id: operation.id,
      request: { method, path: target },
      response: {
        status,
        headers: headersOf(headers),
        ...bodyOf(body, String(headers["content-type"] ?? "")),
      },
    });
    if (found.kind !== "checked") return status < 500 ? [] : [`${status} outside of the description`];
    return found.violations
      .filter(({ side }) => side === "response")
      .map(({ message, rule }) => `${status} ${rule} ${message}`);
  };
}

const headersOf = (headers: Outcome["headers"]): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** JSON as a value; `undefined` is no body. */
export function bodyOf(body: Buffer, type: string): { readonly body?: unknown } {
  if (body.length === 0) return {};
  if (/[/+]json/.test(type)) {
    try {
      return { body: JSON.parse(body.toString()) };
    } catch {
      // Left to the check.
    }
  }
  return { body: /^text/.test(type) ? { text: body.toString() } : { base64: body.toString("base64") } };
}
