import { ConfigError } from "@debrid-drive/runtime/core";
import { readDictionary } from "./bencode.ts";

/**
 * The info hash of a .torrent file: SHA-1 over the bytes of its `info` as they are.
 *
 * @throws ConfigError when the bytes are no .torrent file of BitTorrent v1
 */
export async function infoHashOfTorrent(operation: string, bytes: Uint8Array): Promise<string> {
  const info = readDictionary(bytes, { start: 0, end: bytes.length })?.get("info");
  const entries = info && readDictionary(bytes, info);
  if (info === undefined || entries === undefined) {
    throw new ConfigError(operation, "torrent", "expected the bytes of a .torrent file");
  }
  if (!entries.has("pieces")) {
    throw new ConfigError(operation, "torrent", "is of BitTorrent v2 only; the service needs v1");
  }
  const digest = await crypto.subtle.digest("SHA-1", bytes.slice(info.start, info.end));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
