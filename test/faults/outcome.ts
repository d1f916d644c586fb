import type { FaultKind } from "@debrid-drive/mock-server";

/** What `fetch` makes of each fault, whatever the operation answers. */
export const OUTCOMES: Readonly<Record<FaultKind, RegExp>> = {
  reset: /^no answer: ECONNRESET$/,
  empty: /^no answer: UND_ERR_SOCKET$/,
  garbage: /^no answer: HTTPParserError$/,
  "reset-after": /^[2-5]\d\d, then ECONNRESET$/,
  short: /^[2-5]\d\d, then UND_ERR_SOCKET$/,
  "truncated-json": /^[2-5]\d\d, then SyntaxError$/,
  "bad-chunk": /^[2-5]\d\d, then HTTPParserError$/,
  "no-answer": /^no answer: AbortError$/,
  stall: /^[2-5]\d\d, then AbortError$/,
  drip: /^[2-5]\d\d whole$/,
  "bad-gateway": /^502 whole$/,
  "too-many-requests": /^429 whole$/,
  // Z_BUF_ERROR when the body is shorter than any gzip.
  "bad-encoding": /^[2-5]\d\d, then Z_(?:DATA|BUF)_ERROR$/,
};

/** How a request ended. */
export async function outcomeOf(
  sending: Promise<Response>,
  { isJson, onHeaders }: { readonly isJson: boolean; readonly onHeaders?: () => unknown },
): Promise<string> {
  let response: Response;
  try {
    response = await sending;
  } catch (error) {
    return `no answer: ${nameOf(error)}`;
  }
  const body = response.text();
  try {
    // Together, so that a body that fails meanwhile is nobody's unhandled rejection.
    const [text] = await Promise.all([body, onHeaders?.()]);
    if (isJson) JSON.parse(text);
    return `${response.status} whole`;
  } catch (error) {
    return `${response.status}, then ${nameOf(error)}`;
  }
}

/** The name of what is at the bottom of an error. */
function nameOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: string };
  if (cause !== undefined) return nameOf(cause);
  return typeof code === "string" ? code : (name ?? "unknown");
}
