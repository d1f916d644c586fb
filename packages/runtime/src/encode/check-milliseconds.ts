import { ConfigError } from "../errors/transport-errors.ts";

/** @throws ConfigError unless it is left out or a time that a timer can take */
export function checkMilliseconds(operation: string, field: string, value: number | undefined): void {
  if (value === undefined || (value > 0 && value <= 2 ** 31 - 1)) return;
  throw new ConfigError(operation, field, "expected milliseconds between 1 and 2147483647");
}
