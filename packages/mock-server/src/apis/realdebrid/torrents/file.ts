import { createHash } from "node:crypto";
import { type BencodedDictionary, type BencodedValue, parseBencode } from "../../bencode.ts";
import { asDictionary, asStep, isList, isSize, MOST_FILES } from "../../bencode-fields.ts";
import type { TorrentContent, TorrentFile } from "./facts.ts";

export interface ParsedTorrent {
  readonly hash: string;
  readonly content: TorrentContent;
}

const PIECE_HASH = 20;

/** Reads a .torrent file of BitTorrent v1, or one of v1 and v2 together; `undefined` when it is none. */
export function parseTorrentFile(bytes: Uint8Array): ParsedTorrent | undefined {
  const info = asDictionary(parseBencode(bytes)?.value)?.get("info");
  const entries = asDictionary(info?.value);
  if (!info || !entries) return undefined;
  const content = contentOf(entries);
  if (!content) return undefined;
  const hash = createHash("sha1").update(bytes.subarray(info.start, info.end)).digest("hex");
  return { hash, content };
}

function contentOf(info: BencodedDictionary): TorrentContent | undefined {
  const pieces = info.get("pieces")?.value;
  if (!(pieces instanceof Uint8Array) || pieces.length % PIECE_HASH !== 0) return undefined;
  if (!isPositive(info.get("piece length")?.value)) return undefined;
  const name = asStep(info.get("name.utf-8")?.value) ?? asStep(info.get("name")?.value);
  if (name === undefined) return undefined;
  const bytes = info.get("length")?.value;
  if (isSize(bytes)) return { name, files: [{ path: `/${name}`, bytes }] };
  const files = filesOf(info.get("files")?.value);
  return files && { name, files };
}

function filesOf(list: BencodedValue | undefined): TorrentFile[] | undefined {
  if (!isList(list) || list.length === 0 || list.length > MOST_FILES) return undefined;
  const files = list.map(({ value }) => fileOf(asDictionary(value)));
  return files.every((file) => file !== undefined) ? files : undefined;
}

function fileOf(entry: BencodedDictionary | undefined): TorrentFile | undefined {
  const bytes = entry?.get("length")?.value;
  const path = entry?.get("path.utf-8")?.value ?? entry?.get("path")?.value;
  if (!isSize(bytes) || !isList(path) || path.length === 0) return undefined;
  const names = path.map(({ value }) => asStep(value));
  return names.includes(undefined) ? undefined : { path: `/${names.join("/")}`, bytes };
}

const isPositive = (value: BencodedValue | undefined): boolean => typeof value === "number" && value > 0;
