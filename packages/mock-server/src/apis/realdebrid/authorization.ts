import type { IncomingHttpHeaders } from "node:http";
import { refuse } from "./errors.ts";
import type { Scope } from "./sign-in-facts.ts";
import type { RealDebridState } from "./state.ts";

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly query: object;
  readonly state: RealDebridState;
}

/** The token of a request, in the header or as `auth_token`. */
export function tokenOf({ headers, query }: Omit<Request, "state">): string {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  const token = bearer ?? ("auth_token" in query ? query.auth_token : undefined);
  return typeof token === "string" ? token : "";
}

/** Whether the request carries a good token. */
export function isAuthorized(request: Request): boolean {
  return request.state.tokens.accepts(tokenOf(request));
}

/** Why a request may not do what needs the scope, or a token of any scope; `undefined` when it may. */
export function denialOf(request: Request, scope?: Scope) {
  const { account, tokens } = request.state;
  const scopes = tokens.scopesOf(tokenOf(request));
  if (scopes === undefined) return refuse(401, 8);
  if (account.locked) return refuse(403, 14);
  return scope === undefined || scopes === "all" || scopes.includes(scope) ? undefined : refuse(403, 9);
}
