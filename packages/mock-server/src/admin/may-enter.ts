import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { mayAdminister } from "./admin-token.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i;

/** Why a request may not use the mock's own routes; `undefined` when it may. */
export function refusalOf(request: RawRequest, adminToken: string | undefined): MockResponse | undefined {
  const stranger = strangerRefusal(request, adminToken);
  if (stranger !== undefined) return stranger;
  if (mayAdminister(adminToken, request.headers.authorization)) return undefined;
  const refusal = problem(401, "Send the admin token as a bearer token");
  return { ...refusal, headers: { ...refusal.headers, "www-authenticate": "Bearer" } };
}

/** The same for the files of the page, which hold nothing: they are what asks for the token. */
export function strangerRefusal(
  { headers }: RawRequest,
  adminToken: string | undefined,
): MockResponse | undefined {
  const { origin, host = "" } = headers;
  // Browsers name the page a request comes from; only the mock's own may use these routes.
  const isOwn = origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
  // A link that somebody follows is fine: the page it is on can't read what it leads to.
  const isForeign = headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate";
  if (!isOwn || isForeign) return problem(403, "Not for other web pages");
  // Another name that leads here may belong to a page of somebody else.
  if (adminToken === undefined && host !== "" && !LOOPBACK.test(host)) {
    return problem(403, "Not by this name", {
      detail: "use 127.0.0.1, localhost or [::1], or --admin-token",
    });
  }
  return undefined;
}
