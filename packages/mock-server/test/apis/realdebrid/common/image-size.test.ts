import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPicture } from "../../../../src/apis/realdebrid/common/image-size.ts";
import { gif } from "../../../../src/apis/realdebrid/scenarios/pictures.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const side = fc.integer({ min: 0, max: 0xffff });
const two = (value: number) => [value >> 8, value & 0xff];

const png = (width: number, height: number) =>
  new Uint8Array([...PNG, 0, 0, 0, 13, ...Buffer.from("IHDR"), 0, 0, ...two(width), 0, 0, ...two(height)]);

/** Segments before the frame, some with fill bytes in front. */
const jpg = (width: number, height: number, before: readonly Uint8Array[], frame = 0xc0) =>
  new Uint8Array([
    0xff,
    0xd8,
    ...before.flatMap((content, index) => [
      ...Array.from({ length: index % 3 }, () => 0xff),
      0xff,
      index % 2 ? 0xc4 : 0xe0,
      ...two(content.length + 2),
      ...content,
    ]),
    ...[0xff, frame, 0, 17, 8, ...two(height), ...two(width)],
  ]);

describe("readPicture", () => {
  it("tells how large a picture is", () => {
    const segments = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });
    fc.assert(
      fc.property(side, side, segments, fc.constantFrom(0xc0, 0xc2), (width, height, before, frame) => {
        const size = { width, height };
        expect(readPicture(gif(width, height))).toEqual({ kind: "gif", size });
        expect(readPicture(png(width, height))).toEqual({ kind: "png", size });
        expect(readPicture(jpg(width, height, before, frame))).toEqual({ kind: "jpg", size });
      }),
    );
  });

  it("reads a part of a larger buffer", () => {
    const whole = new Uint8Array([1, 2, 3, ...gif(7, 8)]);
    expect(readPicture(whole.subarray(3))?.size).toEqual({ width: 7, height: 8 });
  });

  it("knows no size in a file that ends too early", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(gif(9, 9).slice(0, 10), png(9, 9), jpg(9, 9, [])),
        fc.nat(),
        (file, cut) => {
          const part = file.slice(0, 8 + (cut % Math.max(1, file.length - 8)));
          if (part.length < file.length) expect(readPicture(part)?.size).toBeUndefined();
        },
      ),
    );
  });

  it("takes any bytes", () => {
    const starts = fc.constantFrom([], PNG, [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const picture = readPicture(new Uint8Array([...start, ...rest]));
        if (start.length > 0) expect(picture).toBeDefined();
      }),
    );
    expect(readPicture(new TextEncoder().encode("<svg/>"))).toBeUndefined();
  });
});
