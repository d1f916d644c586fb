import type { IncomingHttpHeaders } from "node:http";
import type { RawHeaders } from "./headers.ts";

/** Of which the first is meant, as Node takes them. */
const SINGLE = new Set([
  "age",
  "content-length",
  "content-type",
  "etag",
  "expires",
  "last-modified",
  "location",
]);

/** Headers by their names in lower case, as Node has them: several of a name in one text, cookies as a list. */
export function fieldsOf(headers: RawHeaders): IncomingHttpHeaders {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index]?.toLowerCase() ?? "";
    const value = headers[index + 1] ?? "";
    const before = fields[name];
    if (name === "set-cookie") {
      if (Array.isArray(before)) before.push(value);
      else fields[name] = [value];
    } else if (before === undefined) fields[name] = value;
    else if (!SINGLE.has(name)) fields[name] = `${before}, ${value}`;
  }
  return fields;
}
