import { ApiError, HttpError, LimitedError } from "@debrid-drive/runtime/flow";
import { errorCodes } from "../generated/errors.ts";

const {
  account_locked,
  account_not_activated,
  ip_not_allowed,
  slow_down,
  too_many_requests,
  wrong_parameter,
} = errorCodes;

/** Refusals with 403 that are about the account, the address or the pace, and leave the credentials as they are. */
const PASSING: readonly number[] = [
  account_locked,
  account_not_activated,
  ip_not_allowed,
  slow_down,
  too_many_requests,
];

/** Whether the refusal of a refresh means that these credentials will never be renewed again. */
export function isFinal(error: unknown): boolean {
  if (error instanceof ApiError) {
    if (error.status === 400) return error.code === wrong_parameter;
    return (error.status === 401 || error.status === 403) && !PASSING.includes(error.code);
  }
  // A page in HTML comes from something in between, not from the token endpoint.
  return error instanceof HttpError && error.status === 403 && !isPage(error);
}

/** Whether the server, or the client's own limiter, wants fewer requests. */
export function isThrottled(error: unknown): boolean {
  if (error instanceof ApiError) return error.code === slow_down || error.code === too_many_requests;
  return error instanceof LimitedError || (error instanceof HttpError && error.status === 429);
}

export function isPage({ meta }: HttpError): boolean {
  return /^text\//i.test(meta.headers?.get("content-type") ?? "");
}
