import { ConfigError } from "./errors/transport-errors.ts";

/** @throws ConfigError that names a value which is given, and less than `least` or more than a timer takes */
export function checkNumbers(
  owner: string,
  field: string,
  values: object | false | undefined,
  least: number,
): void {
  for (const [name, value] of Object.entries(values || {})) {
    if (value === undefined || (value >= least && value < 2 ** 31)) continue;
    throw new ConfigError(owner, `${field}.${name}`, `expected a number from ${least} to 2147483647`);
  }
}
