import { checkHeader } from "../encode/check-header.ts";
import { ConfigError } from "../errors/transport-errors.ts";
import { checkOptions } from "../options.ts";
import { checkUrl } from "./check-url.ts";
import type { DownloadCheckpoint } from "./checkpoint.ts";
import type { DownloadOptions } from "./download-options.ts";

/** Options that were checked. */
export interface Settings extends Omit<DownloadOptions, "operation" | "url"> {
  readonly operation: string;
  readonly url: URL | Exclude<DownloadOptions["url"], string>;
}

/** @throws ConfigError that names the option which is wrong */
export function settingsOf(options: DownloadOptions): Settings {
  const { operation = "download", url, from, size, maxRedirects } = options;
  const headers = { ...options.headers };
  const settings = {
    ...options,
    operation,
    url: typeof url === "function" ? url : checkUrl(operation, url),
    headers,
  };
  checkOptions(operation, options);
  const check = (isGood: boolean, field: string, problem: string) => {
    if (!isGood) throw new ConfigError(operation, field, problem);
  };
  for (const [name, value] of Object.entries(headers)) {
    const isCredential = /^((proxy-)?authorization|cookie)$/i.test(name);
    check(!isCredential, `headers.${name}`, "a download sends no credentials");
    checkHeader(operation, name, value);
  }
  const counts = { size, maxRedirects, "from.offset": from?.offset, "from.size": from?.size };
  for (const [name, value = 0] of Object.entries(counts))
    check(Number.isSafeInteger(value) && value >= 0, name, "expected a whole number, 0 or more");
  const { offset = 0, size: last = size } = from ?? {};
  check(offset <= (size ?? last ?? offset), "from.offset", "lies behind the end of the file");
  check((size ?? last) === last, "from.size", "is not the size of this file");
  return settings;
}

/** Where a reading begins: where the last one stopped, or where the options say. */
export function startOf(
  { size, sameBySize, from }: Settings,
  last: DownloadCheckpoint = from ?? { offset: 0 },
): DownloadCheckpoint {
  const whole = size ?? last.size;
  if (whole === undefined) return last;
  return { ...(sameBySize ? { offset: last.offset } : last), size: whole };
}
