/** Decoded pairs of a query or a form; a repeated name has a list. */
export type NameValues = Record<string, string | string[]>;

/** Reads `a=1&b=2&b=3`. What is not well-formed is taken literally, as servers do. */
export function parseNameValues(text: string): NameValues {
  if (text === "") return {};
  const values = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const before = values.get(name);
    if (before === undefined) values.set(name, value);
    else if (typeof before === "string") values.set(name, [before, value]);
    else before.push(value);
  }
  return Object.fromEntries(values);
}

/** Reads a `Cookie` header; names match exactly, the first of a name wins. */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(";") ?? []) {
    const equals = pair.indexOf("=");
    if (equals < 0) continue;
    const name = pair.slice(0, equals).trim();
    if (!cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}
