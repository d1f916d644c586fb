const MARK = [0x50, 0x4b, 5, 6];
const END_BYTES = 22;

/** Whether a zip ends with the record that is written last. The server's zips have no comment after it. */
export function isWholeZip(end: Uint8Array): boolean {
  const at = end.length - END_BYTES;
  return at >= 0 && MARK.every((byte, index) => end[at + index] === byte);
}
