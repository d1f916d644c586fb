import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { ApiDocument, HeaderObject, ResponseObject } from "../engine/document.ts";
import type { Violation } from "../engine/mock-api.ts";
import { below, follow } from "../engine/pointer.ts";
import { violation } from "../engine/violations.ts";

/** A cookie as the example of a described `Set-Cookie` shows it. */
interface DescribedCookie {
  readonly name: string;
  readonly path: string | undefined;
  readonly httpOnly: boolean;
}

export type CheckCookies = (
  operation: CompiledOperation,
  status: number,
  cookies: readonly string[],
) => readonly Violation[];

/** Holds cookies against the example of the described header: name, path, and whether scripts may read it. */
export function cookieCheck(document: ApiDocument): CheckCookies {
  const known = new Map<string, DescribedCookie | undefined>();
  const described = (operation: CompiledOperation, status: number) => {
    const key = `${operation.id} ${status}`;
    if (!known.has(key)) known.set(key, find(document, operation, String(status)));
    return known.get(key);
  };
  const usesCookies = Object.values(document.components?.securitySchemes ?? {}).some(
    (scheme) => "in" in scheme && scheme.in === "cookie",
  );
  return (operation, status, cookies) => {
    // A status that is not described is told already.
    if (!usesCookies || operation.value.responses?.[String(status)] === undefined) return [];
    const expected = described(operation, status);
    if (expected === undefined) return [broken("is not declared")];
    return cookies.flatMap((cookie) => compare(read(cookie), expected));
  };
}

function find(
  document: ApiDocument,
  operation: CompiledOperation,
  status: string,
): DescribedCookie | undefined {
  const declared = operation.value.responses?.[status];
  if (declared === undefined) return undefined;
  const at = below(operation.pointer, "responses", status);
  const response = follow<ResponseObject>(document, declared, at);
  const [name, header] =
    Object.entries(response.value.headers ?? {}).find(([one]) => one.toLowerCase() === "set-cookie") ?? [];
  if (name === undefined || header === undefined) return undefined;
  const { value } = follow<HeaderObject & { readonly example?: unknown }>(
    document,
    header,
    below(response.pointer, "headers", name),
  );
  return typeof value.example === "string" ? read(value.example) : undefined;
}

function read(cookie: string): DescribedCookie {
  const [pair = "", ...attributes] = cookie.split(";").map((part) => part.trim());
  const path = attributes.find((one) => /^path=/i.test(one))?.slice("path=".length);
  return {
    name: pair.split("=", 1)[0] ?? "",
    path,
    httpOnly: attributes.some((one) => one.toLowerCase() === "httponly"),
  };
}

function compare(cookie: DescribedCookie, expected: DescribedCookie): readonly Violation[] {
  if (cookie.name !== expected.name) return [broken(`must set ${expected.name}, not another cookie`)];
  const found: Violation[] = [];
  if (cookie.path !== expected.path) found.push(broken(`must have Path=${expected.path ?? "none"}`));
  if (cookie.httpOnly !== expected.httpOnly) {
    found.push(broken(expected.httpOnly ? "must have HttpOnly" : "must not have HttpOnly"));
  }
  return found;
}

const broken = (problem: string) => violation("header", "/set-cookie", "cookie", problem);
