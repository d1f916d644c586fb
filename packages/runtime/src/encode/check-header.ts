import { ConfigError } from "../errors/transport-errors.ts";

/** Checks a header before the runtime does, whose own error would print the value. */
export function checkHeader(owner: string, name: string, value: string): string {
  const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  if (isName && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new ConfigError(
    owner,
    isName ? `headers.${name}` : "headers",
    isName ? "expected Latin-1 text without line breaks" : "expected a header's name",
  );
}
