import { type Clock, systemClock } from "../clock.ts";
import { ConfigError } from "../errors/transport-errors.ts";
import { type RetryOptions, retryOptions } from "../retry/retry-options.ts";
import { checkUrl } from "./check-url.ts";
import { checkpointOf, type DownloadCheckpoint } from "./checkpoint.ts";
import type { DownloadOptions, DownloadTimeouts } from "./download-options.ts";

const RETRY = { maxRetries: 6, baseDelayMs: 500, maxDelayMs: 30_000, maxElapsedMs: 300_000 };
const TIMEOUT = { answerMs: 30_000, stallMs: 30_000 };
const LONGEST_MS = 2 ** 31 - 1;

/** Options that were checked. */
export interface Settings
  extends Omit<DownloadOptions, "operation" | "url" | "clock" | "retry" | "timeout" | "headers"> {
  readonly operation: string;
  readonly url: URL | Exclude<DownloadOptions["url"], string>;
  readonly clock: Clock;
  readonly retry: Required<RetryOptions>;
  readonly timeout: Required<DownloadTimeouts>;
  readonly headers: Headers;
}

/** @throws ConfigError that names the option which is wrong */
export function settingsOf(options: DownloadOptions): Settings {
  const { operation = "download", url, from, size, maxRedirects, clock = systemClock } = options;
  const settings = {
    ...options,
    operation,
    url: typeof url === "function" ? url : checkUrl(operation, url),
    clock,
    retry: retryOptions(operation, options.retry, RETRY),
    timeout: { ...TIMEOUT, ...options.timeout },
    headers: headersOf(operation, options.headers),
  };
  const refuse = (field: string, problem: string) => {
    throw new ConfigError(operation, field, problem);
  };
  const counts = { size, maxRedirects, "from.offset": from?.offset, "from.size": from?.size };
  for (const [name, value] of Object.entries(counts)) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) continue;
    refuse(name, "expected a whole number, 0 or more");
  }
  if (from !== undefined) {
    const whole = size ?? from.size ?? from.offset;
    if (from.offset > whole) refuse("from.offset", "lies behind the end of the file");
    if (size !== undefined && (from.size ?? size) !== size)
      refuse("from.size", "is not the size of this file");
  }
  for (const [name, value] of Object.entries(settings.timeout)) {
    if (!(value > 0 && value <= LONGEST_MS))
      refuse(`timeout.${name}`, `expected milliseconds between 1 and ${LONGEST_MS}`);
  }
  return settings;
}

/** Where a reading begins: where the last one stopped, or where the options say. */
export function startOf(
  { size, sameBySize, from }: Settings,
  last: DownloadCheckpoint | undefined = from,
): DownloadCheckpoint {
  const at = { ...last, offset: last?.offset ?? 0, size: size ?? last?.size };
  return checkpointOf(sameBySize && at.size !== undefined ? { offset: at.offset, size: at.size } : at);
}

// The platform's own error would print the value.
function headersOf(operation: string, given: DownloadOptions["headers"] = {}): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (/^((proxy-)?authorization|cookie)$/i.test(name)) {
      throw new ConfigError(operation, `headers.${name}`, "a download sends no credentials");
    }
    try {
      headers.set(name, value);
    } catch {
      throw new ConfigError(operation, "headers", "a header that cannot be sent");
    }
  }
  return headers;
}
