import { inspect } from "node:util";

/** All that printing a value can show. */
export function printed(value: unknown): string {
  return [
    text(() => String(value)),
    inspect(value, { depth: 9 }),
    inspect(value, { depth: 9, showHidden: true }),
    text(() => JSON.stringify(value)),
    ...chain(value).flatMap((error) => [error.message, error.stack ?? "", text(() => JSON.stringify(error))]),
  ].join("\n");
}

/** An error with its causes. */
function chain(value: unknown): readonly Error[] {
  return value instanceof Error ? [value, ...chain(value.cause)] : [];
}

function text(print: () => string | undefined): string {
  try {
    return print() ?? "";
  } catch {
    return "";
  }
}
