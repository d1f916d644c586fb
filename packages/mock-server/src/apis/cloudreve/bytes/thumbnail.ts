import type { FileFact } from "../files/facts.ts";
import { extensionOf } from "../files/paths.ts";
import type { CloudreveState } from "../state.ts";

const PICTURES = ["jpg", "jpeg", "png", "gif"];

/** How files of these kinds begin. */
const BEGINNINGS = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];

/** One pixel. */
const PIXEL = {
  "image/png": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "image/jpeg":
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
} as const;

/** Whether the server can make a small picture of a file. Bytes that are made up count as what the name says. */
export function hasPicture({ settings }: CloudreveState, { name, size, bytes }: FileFact): boolean {
  const extension = extensionOf(name);
  if (!settings.isOn("thumb_builtin_enabled") || !PICTURES.includes(extension)) return false;
  if (size > settings.number("thumb_max_src_size")) return false;
  return (
    bytes === undefined ||
    BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))
  );
}

/** A small picture, always the same, of the type that the site is set to. */
export function pictureOf({ settings }: CloudreveState): { type: string; bytes: Uint8Array } {
  const type = settings.get("thumb_encode_method") === "png" ? "image/png" : "image/jpeg";
  return { type, bytes: Buffer.from(PIXEL[type], "base64") };
}
