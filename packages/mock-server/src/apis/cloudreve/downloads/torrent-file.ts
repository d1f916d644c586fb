import { createHash } from "node:crypto";
import { type BencodedDictionary, parseBencode } from "../../bencode.ts";
import { asDictionary, asStep, asText, isList, isSize, MOST_FILES } from "../../bencode-fields.ts";
import type { TorrentFact } from "./facts.ts";

/** What aria2 reads out of a torrent file of BitTorrent v1; `undefined` when it is none. */
export function parseTorrent(bytes: Uint8Array): TorrentFact | undefined {
  const root = asDictionary(parseBencode(bytes)?.value);
  const infoEntry = root?.get("info");
  const info = asDictionary(infoEntry?.value);
  const name = asStep(info?.get("name")?.value);
  const pieceLength = info?.get("piece length")?.value;
  if (!root || !infoEntry || !info || name === undefined || !isSize(pieceLength)) return undefined;
  const files = filesOf(info, name);
  if (!files || pieceLength === 0) return undefined;
  const created = root.get("creation date")?.value;
  const trackers = trackersOf(root);
  return {
    infoHash: createHash("sha1").update(bytes.subarray(infoEntry.start, infoEntry.end)).digest("hex"),
    name,
    files,
    isMulti: info.has("files"),
    pieceLength,
    ...(trackers.length > 0 ? { trackers } : {}),
    comment: asText(root.get("comment")?.value) ?? "",
    creationDate: typeof created === "number" ? created : 0,
  };
}

function filesOf(info: BencodedDictionary, name: string): TorrentFact["files"] | undefined {
  const length = info.get("length")?.value;
  if (isSize(length)) return [{ path: name, size: length }];
  const list = info.get("files")?.value;
  if (!isList(list) || list.length === 0 || list.length > MOST_FILES) return undefined;
  const files = list.map(({ value }) => {
    const entry = asDictionary(value);
    const path = entry?.get("path")?.value;
    const size = entry?.get("length")?.value;
    const names = isList(path) && path.length > 0 ? path.map((one) => asStep(one.value)) : [undefined];
    return !names.includes(undefined) && isSize(size)
      ? { path: [name, ...names].join("/"), size }
      : undefined;
  });
  return files.every((file) => file !== undefined) ? files : undefined;
}

function trackersOf(root: BencodedDictionary): string[][] {
  const tiers = root.get("announce-list")?.value;
  const listed = isList(tiers)
    ? tiers.map(({ value }) => (isList(value) ? value.flatMap((one) => asText(one.value) ?? []) : []))
    : [];
  const single = asText(root.get("announce")?.value);
  const found = listed.filter((tier) => tier.length > 0);
  return found.length > 0 || single === undefined ? found : [[single]];
}
