import { ConfigError } from "../errors/transport-errors.ts";

/** Refuses what no encoding can carry: URLs would throw, forms would send another character. */
export function checkWellFormed(operation: string, name: string, text: string): string {
  if (!/\p{Surrogate}/u.test(text)) return text;
  throw new ConfigError(operation, name, "not well-formed Unicode (half of a surrogate pair)");
}
