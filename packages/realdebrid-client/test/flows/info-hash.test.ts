import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { infoHashOfMagnet, infoHashOfTorrent } from "../../src/flows/info-hash.ts";

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const hash = fc.uint8Array({ minLength: 20, maxLength: 20 });

function base32Of(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = bits.match(/.{5}/g) ?? [];
  return digits.map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(digit, 2)]).join("");
}

const mixed = (text: string, upper: boolean) => (upper ? text.toUpperCase() : text.toLowerCase());

test("every way to write a hash gives the same", () => {
  fc.assert(
    fc.property(hash, fc.boolean(), fc.boolean(), fc.boolean(), (bytes, base32, upper, encoded) => {
      const text = mixed(base32 ? base32Of(bytes) : hexOf(bytes), upper);
      const topic = `${mixed("urn:btih:", upper)}${text}`;
      const magnet = `magnet:?dn=A+film&xt=${encoded ? encodeURIComponent(topic) : topic}&tr=udp%3A%2F%2Ftracker.example.com`;
      expect(infoHashOfMagnet("addOnce", magnet)).toBe(hexOf(bytes));
    }),
  );
});

const v1 = `xt=urn:btih:${"a".repeat(40)}`;
const v2 = `xt=urn:btmh:1220${"b".repeat(64)}`;

test("a link of v1 and v2 gives the v1 hash", () => {
  expect(infoHashOfMagnet("addOnce", `magnet:?${v2}&${v1}`)).toBe("a".repeat(40));
  expect(infoHashOfMagnet("addOnce", ` magnet:?${v1.replace("xt", "xt.1")}\n`)).toBe("a".repeat(40));
});

test.each([
  [`magnet:?${v2}`, "v2"],
  ["magnet:?dn=film", "no info hash"],
  [`magnet:?xt=urn:btih:${"a".repeat(39)}`, "no info hash"],
  [`magnet:?${v1}&xt.2=urn:btih:${"c".repeat(40)}`, "several"],
  ["https://example.com/film.torrent", "magnet:?"],
  ["a".repeat(40), "magnet:?"],
])("%s is refused", (magnet, words) => {
  expect(() => infoHashOfMagnet("addOnce", magnet)).toThrow(
    expect.objectContaining({ kind: "config", field: "magnet", message: expect.stringContaining(words) }),
  );
});

type Value = number | Uint8Array | Value[] | Map<string, Value>;
const bytes = fc.uint8Array({ maxLength: 40 });
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.integer(),
    bytes,
    fc.array(tie("value"), { maxLength: 4 }),
    dictionary(tie("value")),
  ),
}));

function dictionary(values: fc.Arbitrary<Value>): fc.Arbitrary<Map<string, Value>> {
  return fc
    .dictionary(fc.string({ maxLength: 8 }), values, { maxKeys: 4 })
    .map((it) => new Map(Object.entries(it)));
}

function encode(it: Value): Buffer {
  if (typeof it === "number") return Buffer.from(`i${it}e`);
  if (it instanceof Uint8Array) return Buffer.concat([Buffer.from(`${it.length}:`), it]);
  if (Array.isArray(it)) return Buffer.concat([Buffer.from("l"), ...it.map(encode), Buffer.from("e")]);
  const entries = [...it].flatMap(([key, one]) => [encode(Buffer.from(key)), encode(one)]);
  return Buffer.concat([Buffer.from("d"), ...entries, Buffer.from("e")]);
}

const file = fc.tuple(dictionary(value), dictionary(value)).map(([outer, info]) => {
  const exact = encode(new Map<string, Value>([...info, ["pieces", Buffer.alloc(20)]]));
  outer.delete("info");
  const all = encode(outer);
  const torrent = Buffer.concat([all.subarray(0, -1), Buffer.from("4:info"), exact, Buffer.from("e")]);
  return { torrent: new Uint8Array(torrent), exact };
});

test("a .torrent file gives the SHA-1 of its info, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ torrent, exact }) => {
      const expected = createHash("sha1").update(exact).digest("hex");
      expect(await infoHashOfTorrent("addOnce", torrent)).toBe(expected);
    }),
  );
});

test("cut short or with something behind it, it is refused", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), async ({ torrent }, at) => {
      const short = torrent.subarray(0, at % torrent.length);
      const long = new Uint8Array([...torrent, 10]);
      for (const broken of [short, long]) {
        await expect(infoHashOfTorrent("addOnce", broken)).rejects.toMatchObject({ field: "torrent" });
      }
    }),
  );
});

test.each([
  ["nothing", ""],
  ["HTML", "<html></html>"],
  ["no info", "d3:fooi1ee"],
  ["an info that is no dictionary", "d4:infoi1ee"],
  ["v2 only", "d4:infod12:meta versioni2e4:name1:xee"],
  ["two infos", "d4:infod6:pieces0:e4:infod6:pieces0:ee"],
  ["a padded number", "d1:ai01e4:infod6:pieces0:ee"],
  ["minus zero", "d1:ai-0e4:infod6:pieces0:ee"],
  ["a padded length", "d01:ai1e4:infod6:pieces0:ee"],
  ["endless depth", "l".repeat(100_000)],
])("%s is no .torrent file", async (_, text) => {
  const refused = infoHashOfTorrent("addOnce", new TextEncoder().encode(text));
  await expect(refused).rejects.toMatchObject({ kind: "config", field: "torrent" });
});
