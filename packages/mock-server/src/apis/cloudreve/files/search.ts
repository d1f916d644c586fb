import { isLike } from "../common/like.ts";
import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import { filesBelow } from "./selection.ts";

const EXTENSIONS = {
  image: ["bmp", "iff", "png", "gif", "jpg", "jpeg", "psd", "svg", "webp"],
  video: ["mp4", "flv", "avi", "wmv", "mkv", "rm", "rmvb", "mov", "ogv"],
  audio: ["mp3", "flac", "ape", "wav", "acc", "ogg", "midi", "mid"],
  doc: ["txt", "md", "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "pub"],
} as const;

/** The patterns that names are compared with, `undefined` when the user has no such filter tag. */
export function patternsOf(
  state: CloudreveState,
  owner: number,
  type: Schemas["FileSearchType"],
  keywords: string,
): readonly string[] | undefined {
  if (type === "keywords") return [`%${keywords}%`];
  if (type !== "tag") return EXTENSIONS[type].map((extension) => `%.${extension}`);
  const tag = state.tags.facts.get(String(state.ids.decode("tag", keywords)));
  if (tag?.owner !== owner || tag.type !== 0) return undefined;
  return tag.expression.split("\n").map((line) => line.replaceAll("*", "%"));
}

/** Files whose names fit one of the patterns, everywhere or below a folder, in the order of creation. */
export function searchFiles(
  { drive }: CloudreveState,
  owner: number,
  patterns: readonly string[],
  folder?: FolderFact,
): FileFact[] {
  const files = folder ? filesBelow(drive, folder) : [...drive.files.values()];
  return files
    .filter((file) => file.owner === owner && file.upload === undefined)
    .filter(({ name }) => patterns.some((pattern) => isLike(name, pattern)))
    .sort((a, b) => a.id - b.id);
}
