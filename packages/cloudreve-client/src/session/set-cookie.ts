export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  /** `Max-Age` of 0 or less: the server takes the cookie back. */
  readonly expired: boolean;
}

/** One `Set-Cookie` header as far as a session needs it; undefined when it is none. */
export function parseSetCookie(line: string): SetCookie | undefined {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const equals = pair.indexOf("=");
  if (equals <= 0) return undefined;
  const names = attributes.map((attribute) => attribute.toLowerCase());
  const maxAge = names.find((attribute) => attribute.startsWith("max-age="))?.slice("max-age=".length);
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    secure: names.includes("secure"),
    expired: maxAge !== undefined && Number(maxAge) <= 0,
  };
}
