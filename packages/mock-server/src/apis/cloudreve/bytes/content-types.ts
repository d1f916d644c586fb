import { extensionOf } from "../files/paths.ts";
import type { Sendable } from "./send-file.ts";

/** By extension, as the recorded server has them. */
const TYPES: Readonly<Record<string, string>> = {
  avi: "video/x-msvideo",
  bin: "application/octet-stream",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  flac: "audio/flac",
  gif: "image/gif",
  gz: "application/gzip",
  htm: "text/html; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/vnd.microsoft.icon",
  iso: "application/x-iso9660-image",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  mkv: "video/x-matroska",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  srt: "application/x-subrip",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wav: "audio/x-wav",
  webm: "video/webm",
  webp: "image/webp",
  xml: "text/xml; charset=utf-8",
  zip: "application/zip",
};

/** What the extension suggests, else what the first bytes look like. */
export function contentTypeOf({ name, size, read }: Pick<Sendable, "name" | "size" | "read">): string {
  const extension = extensionOf(name);
  const known = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
  if (known !== undefined) return known;
  const isBinary = read(0, Math.min(size, 512)).some((byte) => byte < 32 && !TEXT_CONTROLS.includes(byte));
  return isBinary ? "application/octet-stream" : "text/plain; charset=utf-8";
}

/** Tab, line ends, form feed, escape. */
const TEXT_CONTROLS = [9, 10, 12, 13, 27];
