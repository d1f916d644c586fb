import { ConfigError } from "../errors/transport-errors.ts";

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * The info hash of a magnet link, 40 lower-case hex digits.
 *
 * @throws ConfigError when the link names no v1 hash, or several
 */
export function infoHashOfMagnet(operation: string, magnet: string, field = "magnet"): string {
  const refuse = (problem: string) => new ConfigError(operation, field, problem);
  const query = /^\s*magnet:\?(.*?)\s*$/is.exec(magnet)?.[1];
  if (query === undefined) throw refuse("expected a link that begins with magnet:?");
  const topics = [...new URLSearchParams(query)].filter(([key]) => /^xt(\.\d+)?$/i.test(key));
  const hashes = new Set(topics.flatMap(([, topic]) => hashOfTopic(topic) ?? []));
  const [hash] = hashes;
  if (hashes.size > 1) throw refuse("names several torrents; give one link for each");
  if (hash !== undefined) return hash;
  throw topics.some(([, topic]) => /^urn:btmh:/i.test(topic))
    ? refuse("names a BitTorrent v2 hash only; the service needs a v1 hash (xt=urn:btih:…)")
    : refuse("has no info hash (xt=urn:btih: and 40 hex digits or 32 base32 characters)");
}

function hashOfTopic(topic: string): string | undefined {
  const hash = /^urn:btih:([0-9a-f]{40}|[a-z2-7]{32})$/i.exec(topic)?.[1]?.toLowerCase();
  return hash?.length === 32 ? base32ToHex(hash) : hash;
}

function base32ToHex(text: string): string {
  const bits = [...text].map((char) => BASE32.indexOf(char).toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join("");
}
