import type { AvatarFact } from "../account/facts.ts";

export interface Picture {
  readonly kind: AvatarFact["kind"];
  /** `undefined` when the file ends too early to tell. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** What a GIF, JPEG or PNG says of itself at its beginning; `undefined` for anything else. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    const size = bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
    return { kind: "png", size };
  }
  if (begins(0x47, 0x49, 0x46, 0x38)) {
    const isWhole = bytes.length >= 10;
    const size = isWhole ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : undefined;
    return { kind: "gif", size };
  }
  return begins(0xff, 0xd8, 0xff) ? { kind: "jpg", size: sizeOfJpeg(view) } : undefined;
}

/** Goes from segment to segment until one that begins a frame. */
function sizeOfJpeg(view: DataView): Picture["size"] {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be preceded by any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
