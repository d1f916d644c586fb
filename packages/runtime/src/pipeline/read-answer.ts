import { answerKindOf } from "../decode/answer-kind.ts";
import { decodeBody, NotJson } from "../decode/decode-body.ts";
import type { Dialect, Verdict } from "../dialect.ts";
import { ApiError } from "../errors/api-error.ts";
import type { ClientError } from "../errors/client-error.ts";
import { DecodeError, HttpError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import type { Hide } from "../secrets/hide.ts";
import type { Exchange } from "./run.ts";

/** What a complete answer says: data, a refusal, a failure without a code, or nothing this API sends. */
export function readAnswer(
  dialect: Dialect,
  operation: Operation,
  { response, bytes, hide }: Exchange,
): Verdict {
  const { status, headers } = response;
  try {
    const body = decodeBody(bytes, answerKindOf(operation, status, headers), headers, hide);
    const verdict = dialect.read({ status, headers, body }, operation);
    const mayBeEmpty = verdict.kind === "data" && operation.emptyList;
    const isEmpty = mayBeEmpty && (status === 204 || isEmptyObject(verdict.data));
    return isEmpty ? { kind: "data", data: [] } : verdict;
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return operation.success.includes(status)
      ? { kind: "foreign", problem: error.message, excerpt: error.excerpt }
      : { kind: "failed" };
  }
}

/** An empty map of PHP, which has stood for an empty list, too. */
function isEmptyObject(data: unknown): boolean {
  return typeof data === "object" && data !== null && !Array.isArray(data) && Object.keys(data).length === 0;
}

/** The statuses that say: not now. */
const TEMPORARY = [408, 429, 500, 502, 503, 504];

/** Whether the client may send the call again by itself, if it can be repeated at all. */
export function isTemporary(verdict: Verdict, status: number): boolean {
  if (verdict.kind === "refused") return Boolean(verdict.refusal.temporary || verdict.refusal.throttled);
  return verdict.kind === "failed" && TEMPORARY.includes(status);
}

type Failing = Exclude<Verdict, { readonly kind: "data" }>;

/** The error that a verdict means for the caller. */
export function errorOf(
  verdict: Failing,
  operation: Operation,
  { response, meta, hide }: Exchange,
  retryAt: Date | undefined,
): ClientError {
  const context = { operation: operation.id, meta, retryAt };
  if (verdict.kind === "foreign") return new DecodeError(verdict.problem, context, verdict.excerpt);
  if (verdict.kind === "refused") {
    const { code, serverMessage } = verdict.refusal;
    const kind = operation.errors.includes(code) ? "api" : "unlisted";
    const words = serverMessage && hide(serverMessage);
    return new ApiError(kind, code, { ...verdict.refusal, serverMessage: words }, context);
  }
  const retryable = operation.repeatable && isTemporary(verdict, response.status);
  return new HttpError(redirectHint(response, hide), { ...context, retryable });
}

function redirectHint({ status, headers, type, url }: Response, hide: Hide): string {
  if (type !== "opaqueredirect" && (status < 300 || status >= 400)) return "";
  const location = headers.get("location") ?? "";
  const base = url || undefined;
  let place = "";
  if (URL.canParse(location, base)) {
    const { origin, pathname } = new URL(location, base);
    place = ` (to ${hide(origin + pathname)})`;
  }
  return `; redirects are not followed${place}, is baseUrl right?`;
}
