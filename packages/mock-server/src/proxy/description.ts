import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { ApiDocument } from "../engine/document.ts";
import type { Engine } from "../engine/engine.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { APIS } from "../mock-states.ts";
import { type ApiName, type CloudreveVersion, loadEngine, loadSpec, specOf } from "../specs.ts";
import { type CheckCookies, cookieCheck } from "./check-cookies.ts";
import { type CheckUndeclared, undeclaredCheck } from "./check-undeclared.ts";

/** What a proxy holds the exchanges of one API against. */
export interface Description {
  readonly api: ApiName;
  readonly document: ApiDocument;
  readonly operations: readonly CompiledOperation[];
  readonly checkCookies: CheckCookies;
  readonly checkUndeclared: CheckUndeclared;
  find(request: RawRequest): FoundRoute;
}

/** Where a request leads, as the server understands it. */
export interface FoundRoute {
  readonly understood: RawRequest;
  readonly operation: CompiledOperation | undefined;
  readonly values: Readonly<Record<string, string>>;
  /** A path that would lead somewhere if `%2F` were a slash: servers see no difference, a template does. */
  readonly isEncoded: boolean;
}

const NO_VALUES = Object.freeze({});

export async function loadDescription(api: ApiName, version?: CloudreveVersion): Promise<Description> {
  const spec = specOf(api, version);
  const [{ route, operations }, document] = await Promise.all([loadEngine(spec), loadSpec(spec)]);
  const checkCookies = cookieCheck(document);
  const find = (request: RawRequest) => findRoute(api, route, request);
  const checkUndeclared = undeclaredCheck(document);
  return { api, document, operations, checkCookies, checkUndeclared, find };
}

function findRoute(api: ApiName, route: Engine["route"], request: RawRequest): FoundRoute {
  const { around, headLikeGet } = APIS[api];
  const understood = around?.understand?.(request) ?? request;
  const method = understood.method === "HEAD" && headLikeGet === true ? "GET" : understood.method;
  // Real-Debrid takes a slash at the end of any path.
  const path = api === "realdebrid" ? understood.path.replace(/(?<=.)\/$/, "") : understood.path;
  try {
    const found = route(method, path);
    if (found.kind === "found") {
      return { understood, operation: found.operation, values: found.values, isEncoded: false };
    }
    const decoded = route(method, path.replaceAll(/%2f/gi, "/"));
    return { understood, operation: undefined, values: NO_VALUES, isEncoded: decoded.kind === "found" };
  } catch {
    // `%` not followed by two hex digits.
    return { understood, operation: undefined, values: NO_VALUES, isEncoded: false };
  }
}
