export interface Magnet {
  /** Info hash, 40 lower-case hex digits. */
  readonly hash: string;
  readonly name: string | undefined;
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

function base32ToHex(text: string): string {
  const bits = [...text].map((char) => BASE32.indexOf(char).toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join("");
}

/** Reads a BitTorrent v1 magnet link; nothing else gives an info hash. */
export function parseMagnet(text: string): Magnet | undefined {
  if (!/^magnet:\?/i.test(text)) return undefined;
  const parameters = new URLSearchParams(text.slice(text.indexOf("?")));
  for (const [key, topic] of parameters) {
    if (!/^xt(\.\d+)?$/.test(key)) continue;
    const hash = /^urn:btih:([0-9a-f]{40}|[a-z2-7]{32})$/i.exec(topic)?.[1]?.toLowerCase();
    if (hash)
      return { hash: hash.length === 32 ? base32ToHex(hash) : hash, name: parameters.get("dn") || undefined };
  }
  return undefined;
}
