import type { Verdict } from "../dialect.ts";
import { DecodeError, HttpError } from "../errors/answer-errors.ts";
import { ApiError } from "../errors/api-error.ts";
import type { ClientError } from "../errors/client-error.ts";
import type { Meta } from "../meta.ts";
import type { Operation } from "../operation.ts";
import type { Hide } from "../secrets/hide.ts";

/** What a complete answer says that is no data. */
export type Failing = Exclude<Verdict, { readonly kind: "data" }>;

interface Refused {
  readonly response: Response;
  readonly meta: Meta;
  readonly hide: Hide;
  /** The codes that the description lists. */
  readonly listed: readonly number[];
}

/** The statuses that say: not now. */
const TEMPORARY = [408, 429, 500, 502, 503, 504];

/** Whether the client may send the call again by itself, if it can be repeated at all. */
export function isTemporary(verdict: Verdict, status: number): boolean {
  if (verdict.kind === "refused") return Boolean(verdict.refusal.temporary || verdict.refusal.throttled);
  return verdict.kind === "failed" && TEMPORARY.includes(status);
}

/** The error that a verdict means for the caller. */
export function refusalError(
  verdict: Failing,
  operation: Operation,
  { response, meta, hide, listed }: Refused,
  retryAt: Date | undefined,
): ClientError {
  const context = { operation: operation.id, meta, retryAt };
  if (verdict.kind === "foreign") return new DecodeError(verdict.problem, context, verdict.excerpt);
  if (verdict.kind === "refused") {
    const { code, serverMessage } = verdict.refusal;
    const kind = listed.includes(code) ? "api" : "unlisted";
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
