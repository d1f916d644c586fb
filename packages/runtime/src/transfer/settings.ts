import { type Clock, systemClock } from "../clock.ts";
import { ConfigError } from "../errors/transport-errors.ts";
import type { Fetch } from "../options.ts";
import { type RetryOptions, retryOptions } from "../retry/retry-options.ts";
import type { DownloadAddress, DownloadOptions, DownloadTimeouts } from "./download-options.ts";

const RETRY = { maxRetries: 6, baseDelayMs: 500, maxDelayMs: 30_000, maxElapsedMs: 300_000 };
const TIMEOUT = { answerMs: 30_000, stallMs: 30_000 };
const CREDENTIALS = ["authorization", "proxy-authorization", "cookie"];

/** Options that were checked and filled in. */
export interface Settings
  extends Pick<
    DownloadOptions,
    "from" | "renew" | "refusal" | "isWhole" | "signal" | "onProgress" | "headersTo"
  > {
  readonly operation: string;
  /** Undefined when it has to be asked for. */
  readonly url: URL | undefined;
  readonly locate: (signal: AbortSignal) => Promise<DownloadAddress>;
  readonly size: number | undefined;
  readonly sameBySize: boolean;
  readonly retry: Required<RetryOptions>;
  readonly timeout: Required<DownloadTimeouts>;
  readonly maxRedirects: number;
  readonly headers: Headers;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: () => number;
}

/** @throws ConfigError that names the option which is wrong */
export function settingsOf(options: DownloadOptions): Settings {
  const { operation = "download", from, size } = options;
  const url = typeof options.url === "function" ? undefined : checkUrl(operation, options.url);
  const settings = {
    operation,
    url,
    locate: typeof options.url === "function" ? options.url : async () => ({ url: url ?? "" }),
    size: size ?? from?.size,
    sameBySize: options.sameBySize ?? false,
    retry: retryOptions(operation, options.retry, RETRY),
    timeout: { ...TIMEOUT, ...options.timeout },
    maxRedirects: options.maxRedirects ?? 5,
    headers: headersOf(operation, options.headers),
    fetch: options.fetch ?? ((request: Request, init?: RequestInit) => fetch(request, init)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    from,
    renew: options.renew,
    refusal: options.refusal,
    isWhole: options.isWhole,
    headersTo: options.headersTo,
    signal: options.signal,
    onProgress: options.onProgress,
  };
  const counts = {
    size,
    maxRedirects: settings.maxRedirects,
    "from.offset": from?.offset,
    "from.size": from?.size,
  };
  for (const [name, value] of Object.entries(counts)) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) continue;
    throw new ConfigError(operation, name, "expected a whole number, 0 or more");
  }
  if (from !== undefined && from.offset > (settings.size ?? from.offset)) {
    throw new ConfigError(operation, "from.offset", "lies behind the end of the file");
  }
  if (size !== undefined && from?.size !== undefined && size !== from.size) {
    throw new ConfigError(operation, "from.size", "is not the size of this file");
  }
  for (const [name, value] of Object.entries(settings.timeout)) {
    if (value > 0 && value <= 2 ** 31 - 1) continue;
    throw new ConfigError(operation, `timeout.${name}`, "expected milliseconds between 1 and 2147483647");
  }
  return settings;
}

/** An address that can be fetched; the error does not show it. */
export function checkUrl(operation: string, value: string | URL): URL {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(operation, "url", "expected an address that begins with https:// or http://");
  }
  if (url.username || url.password) {
    throw new ConfigError(operation, "url", "must not hold a user name or a password");
  }
  return url;
}

// The platform's own error would print the value.
function headersOf(operation: string, given: DownloadOptions["headers"] = {}): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (CREDENTIALS.includes(name.toLowerCase())) {
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
