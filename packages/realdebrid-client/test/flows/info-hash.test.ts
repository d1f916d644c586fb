import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { infoHashOfTorrent } from "../../src/flows/info-hash.ts";

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
