import type { IncomingHttpHeaders } from "node:http";
import { refuse } from "../common/errors.ts";
import type { RealDebridState } from "../state.ts";
import type { Scope } from "./facts.ts";

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly query: object;
  readonly state: RealDebridState;
}

/** The token that a request carries, good or not. */
export function tokenOf({ headers, query }: Omit<Request, "state">): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  const token = bearer ?? ("auth_token" in query ? query.auth_token : undefined);
  return typeof token === "string" ? token : undefined;
}

/** Why a request may not do what needs the scope, or a token of any scope; `undefined` when it may. */
export function denialOf({ headers, query, state }: Request, scope?: Scope) {
  const scopes = state.tokens.scopesOf(tokenOf({ headers, query }) ?? "");
  if (scopes === undefined) return refuse(401, 8);
  if (state.account.locked) return refuse(403, 14);
  return scope === undefined || scopes === "all" || scopes.includes(scope) ? undefined : refuse(403, 9);
}
