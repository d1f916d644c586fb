import type { ApiDocument, SecurityScheme } from "./document.ts";
import type { OperationSource } from "./list-operations.ts";
import { parseCookies, parseNameValues } from "./name-values.ts";
import { follow } from "./pointer.ts";
import type { RawRequest } from "./raw-request.ts";

type Presence = (request: RawRequest) => boolean;

/**
 * Whether the request carries the credentials the operation asks for, in one of the allowed ways.
 * Only their presence and form: whether they are good is for the handler to say.
 */
export function compileSecurity(document: ApiDocument, { value }: OperationSource): Presence {
  const ways = (value.security ?? document.security ?? []).map((way) =>
    Object.keys(way).map((name) => compileScheme(document, name)),
  );
  if (ways.length === 0) return () => true;
  return (request) => ways.some((way) => way.every((isPresent) => isPresent(request)));
}

function compileScheme(document: ApiDocument, name: string): Presence {
  const declared = document.components?.securitySchemes?.[name];
  if (declared === undefined) throw new Error(`the security scheme ${name} is not declared`);
  const { value: scheme } = follow<SecurityScheme>(document, declared, "");
  if (scheme.type === "apiKey" && scheme.name !== undefined) return apiKey(scheme.in, scheme.name);
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return authorization("bearer");
  if (scheme.type === "http" && scheme.scheme !== undefined) return authorization(scheme.scheme);
  throw new Error(`the security scheme ${name} is of a type the mock does not know: ${scheme.type}`);
}

function apiKey(place: string | undefined, name: string): Presence {
  switch (place) {
    case "header":
      return ({ headers }) => Boolean(headers[name.toLowerCase()]);
    case "query":
      return ({ query }) => Boolean(parseNameValues(query)[name]);
    case "cookie":
      return ({ headers }) => Boolean(parseCookies(headers.cookie).get(name));
    default:
      throw new Error(`an apiKey stands in header, query or cookie, not in ${place}`);
  }
}

function authorization(scheme: string): Presence {
  const form = new RegExp(`^${scheme} +[^ ]`, "i");
  return ({ headers }) => form.test(headers.authorization ?? "");
}
