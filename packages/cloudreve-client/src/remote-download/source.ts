import { ConfigError } from "@debrid-drive/runtime/core";
import { infoHashOfMagnet } from "@debrid-drive/runtime/flow";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";

/** One thing to download. */
export type Source =
  | { readonly url: string; readonly torrent?: undefined; readonly hash?: string | undefined }
  | { readonly torrent: string; readonly url?: undefined; readonly hash?: undefined };

export type RemoteDownloadSources =
  /** An address: http, https, ftp, a magnet link, or that of a .torrent file. */
  | { readonly url: string; readonly urls?: undefined; readonly torrent?: undefined }
  /** Several; equal ones are downloaded as often as they are named. */
  | { readonly urls: readonly string[]; readonly url?: undefined; readonly torrent?: undefined }
  /** The path of a .torrent file in the drive, or its address. */
  | { readonly torrent: PathInput; readonly url?: undefined; readonly urls?: undefined };

/** @throws ConfigError for what can be no address, and for a magnet link without a v1 info hash */
export function sourcesOf(operation: string, { url, urls, torrent }: RemoteDownloadSources): Source[] {
  if ([url, urls, torrent].filter((one) => one !== undefined).length !== 1) {
    throw new ConfigError(operation, "url", "expected one of url, urls and torrent");
  }
  if (typeof torrent === "string" && /^(https?|magnet):/i.test(torrent)) {
    return [sourceOfUrl(operation, "torrent", torrent)];
  }
  if (torrent !== undefined) return [{ torrent: pathOf(operation, "torrent", torrent) }];
  if (url !== undefined) return [sourceOfUrl(operation, "url", url)];
  if (!Array.isArray(urls)) throw new ConfigError(operation, "urls", "expected a list of addresses");
  return urls.map((one, index) => sourceOfUrl(operation, `urls[${index}]`, one));
}

function sourceOfUrl(operation: string, field: string, url: unknown): Source {
  if (typeof url !== "string" || url.trim() === "") {
    throw new ConfigError(operation, field, "expected an address");
  }
  return isMagnet(url) ? { url, hash: infoHashOfMagnet(operation, url, field) } : { url };
}

/** An absolute path, as the server writes it. */
export const pathOf = (operation: string, field: string, path: PathInput): string =>
  DrivePath.parse(path, operation, field).toString();

export function isSameSource(one: Source, other: Source): boolean {
  if (one.torrent !== other.torrent || one.hash !== other.hash) return false;
  return one.hash !== undefined || normal(one.url) === normal(other.url);
}

export const isMagnet = (url: string): boolean => /^\s*magnet:/i.test(url);

/** The name that a magnet link gives its torrent. */
export function nameOfMagnet(url: string): string | undefined {
  return new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("dn") ?? undefined;
}

/** As it is compared: the server may write an address otherwise than it was given. */
export function normal(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : url;
}
