export interface MediaKind {
  readonly mediaType: string;
  readonly kind: "video" | "audio" | "other";
}

const KINDS: Readonly<Record<string, MediaKind>> = {
  avi: { mediaType: "video/x-msvideo", kind: "video" },
  flac: { mediaType: "audio/flac", kind: "audio" },
  iso: { mediaType: "application/x-iso9660-image", kind: "other" },
  jpg: { mediaType: "image/jpeg", kind: "other" },
  mkv: { mediaType: "video/x-matroska", kind: "video" },
  mp3: { mediaType: "audio/mpeg", kind: "audio" },
  mp4: { mediaType: "video/mp4", kind: "video" },
  ogg: { mediaType: "audio/ogg", kind: "audio" },
  rar: { mediaType: "application/x-rar-compressed", kind: "other" },
  srt: { mediaType: "application/x-subrip", kind: "other" },
  webm: { mediaType: "video/webm", kind: "video" },
};
const UNKNOWN: MediaKind = { mediaType: "application/octet-stream", kind: "other" };

/** What a file is, by the end of its name. */
export function mediaKindOf(filename: string): MediaKind {
  const extension = filename.slice(filename.lastIndexOf(".") + 1).toLowerCase();
  return (Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined) ?? UNKNOWN;
}
