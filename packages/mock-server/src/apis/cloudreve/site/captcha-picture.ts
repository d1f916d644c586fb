import { crc32, deflateSync } from "node:zlib";

/** Three columns and five rows of each digit. */
const DIGITS = [
  "111101101101111",
  "010110010010111",
  "111001111100111",
  "111001111001111",
  "101101111001001",
  "111100111001111",
  "111100111101111",
  "111001001001001",
  "111101111101111",
  "111101111001111",
];
const [COLUMNS, ROWS] = [3, 5];

/** Digits as a PNG picture: black on white, as large as fits. */
export function drawDigits(text: string, width: number, height: number): Uint8Array {
  const scale = Math.max(
    1,
    Math.floor(Math.min(width / (text.length * (COLUMNS + 1) + 1), height / (ROWS + 2))),
  );
  const rows = Array.from({ length: height }, (_, y) => {
    // Each row begins with the number of its filter, none.
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0;
    for (let x = 0; x < width; x += 1) {
      if (isInk(text, Math.floor(x / scale) - 1, Math.floor(y / scale) - 1)) row[x + 1] = 0;
    }
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Whether a point of the font is black; digits are one column apart. */
function isInk(text: string, x: number, y: number): boolean {
  const column = x % (COLUMNS + 1);
  if (x < 0 || y < 0 || y >= ROWS || column >= COLUMNS) return false;
  const digit = DIGITS[Number(text[Math.floor(x / (COLUMNS + 1))])];
  return digit?.[y * COLUMNS + column] === "1";
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
