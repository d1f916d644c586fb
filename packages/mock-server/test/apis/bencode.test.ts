import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bencoded, parseBencode } from "../../src/apis/bencode.ts";
import { bencode, type Value } from "./support/bencode.ts";

/** What was read, in the form that is written. */
function plain({ value }: Bencoded): Value {
  if (typeof value === "number") return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  }
  return (value as readonly Bencoded[]).map(plain);
}

const text = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
const key = text.filter((name) => name !== "__proto__");
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger(),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));

describe("bencode", () => {
  it("reads what was written", () => {
    fc.assert(
      fc.property(value, (written) => {
        const bytes = bencode(written);
        const read = parseBencode(bytes);
        expect(read && plain(read)).toEqual(written);
        expect(read && bytes.subarray(read.start, read.end).equals(bytes)).toBe(true);
      }),
    );
  });

  it("says where each value stands", () => {
    const bytes = bencode({ a: [1, "two"], b: { c: 3 } });
    const dictionary = parseBencode(bytes)?.value as ReadonlyMap<string, Bencoded>;
    const { start = 0, end = 0 } = dictionary.get("b") ?? {};
    expect(bytes.subarray(start, end).toString()).toBe("d1:ci3ee");
  });

  it("refuses what is cut off or goes on", () => {
    fc.assert(
      fc.property(value, fc.nat(), (written, cut) => {
        const bytes = bencode(written);
        expect(parseBencode(bytes.subarray(0, cut % bytes.length))).toBeUndefined();
        expect(parseBencode(Buffer.concat([bytes, Buffer.from("e")]))).toBeUndefined();
      }),
    );
  });

  it("never throws, whatever the bytes are", () => {
    const characters = fc.array(fc.constantFrom(..."ilde:0123456789-a"), { maxLength: 40 });
    fc.assert(fc.property(characters, (chars) => void parseBencode(Buffer.from(chars.join("")))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseBencode(bytes)));
  });

  it.each([
    "",
    "i01e",
    "i-0e",
    "ie",
    "i1",
    "i9007199254740993e",
    "01:a",
    "2:a",
    "-1:a",
    "d1:ae",
    "di1ei2ee",
    "l",
  ])("refuses %j", (bytes) => {
    expect(parseBencode(Buffer.from(bytes))).toBeUndefined();
  });

  it("refuses what is too deep", () => {
    expect(parseBencode(Buffer.from("l".repeat(100_000) + "e".repeat(100_000)))).toBeUndefined();
  });
});
