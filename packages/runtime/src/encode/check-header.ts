import { ConfigError } from "../errors/transport-errors.ts";

/** Checks a header before the runtime does, whose own error would print the value. */
export function checkHeader(owner: string, name: string, value: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw new ConfigError(owner, "headers", "a name is no header name");
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new ConfigError(
      owner,
      `headers.${name}`,
      "the value holds a line break or a character above U+00FF",
    );
  }
  return value;
}
